import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepTypingClean } from '../src/clean-typing'
import { PassphraseField } from '../src/ui/passphrase-field'

let stop = () => {}
beforeEach(() => {
  stop = keepTypingClean(document)
})
afterEach(() => stop())

/** A field that the page writes back with every key. */
function Field({ kind: Kind }: { readonly kind: 'input' | 'textarea' }) {
  const [text, setText] = useState('Doe Jane')
  return (
    <>
      <Kind aria-label="Member" value={text} onChange={({ target }) => setText(target.value)} />
      <output>{text}</output>
    </>
  )
}

function show(kind: 'input' | 'textarea') {
  render(<Field kind={kind} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Member' })
  field.focus()
  field.setSelectionRange(3, 3)
  return { field, user: userEvent.setup(), kept: () => screen.getByRole('status').textContent }
}

test.each(['input', 'textarea'] as const)(
  'what is pasted into an %s loses what no one sees, and nothing else',
  async (kind) => {
    const { field, user, kept } = show(kind)
    await user.paste('\u202E, \u0000García\u200F')
    expect(kept()).toBe('Doe, García Jane')
    expect(field).toHaveValue('Doe, García Jane')
    expect(field.selectionStart).toBe('Doe, García'.length)
  },
)

test('only such marks change nothing at all', async () => {
  const { field, user, kept } = show('input')
  await user.paste('\u2066\u2069')
  expect(kept()).toBe('Doe Jane')
  expect([field.value, field.selectionStart]).toEqual(['Doe Jane', 3])
})

test('what hides nothing is not touched: accents, other scripts and what joins letters stay', async () => {
  const { field, user, kept } = show('input')
  await user.paste(' 山田 שלום \u200D👩‍⚕️')
  expect(kept()).toBe('Doe 山田 שלום \u200D👩‍⚕️ Jane')
  expect(field.selectionStart).toBe('Doe 山田 שלום \u200D👩‍⚕️'.length)
})

test('a passphrase is taken as it is typed, shown or not', async () => {
  const typed: string[] = []
  render(<PassphraseField label="Passphrase" value="" onChange={(text) => typed.push(text)} />)
  const user = userEvent.setup()
  await user.click(screen.getByLabelText('Passphrase'))
  await user.paste('a\u200Fb')
  await user.click(screen.getByRole('button', { name: /^Show/ }))
  await user.click(screen.getByLabelText('Passphrase'))
  await user.paste('a\u200Fb')
  expect(typed).toEqual(['a\u200Fb', 'a\u200Fb'])
})
