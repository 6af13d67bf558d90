import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '../../src/cases/case-file'
import { VerifyPage } from '../../src/verify-page/verify-page'
import { signedCase } from '../cases/signing/signing-of'
import { caseOf } from '../documents/case-of'

let signed: CaseFile
beforeAll(async () => {
  // Not built into jsdom.
  window.scrollTo = vi.fn<() => void>()
  signed = await signedCase()
})
const printed = () => signed.signature?.fingerprint ?? ''

async function show() {
  const history = createMemoryHistory({ initialEntries: ['/'] })
  render(<RouterProvider router={createRouter({ routeTree: createRootRoute({ component: VerifyPage }), history })} />)
  expect(await screen.findByRole('heading', { name: 'Verify a record' })).toBeVisible()
  return userEvent.setup()
}
const fileOf = (value: unknown) => new File([JSON.stringify(value)], 'case.json', { type: 'application/json' })
const result = () => screen.findByRole('region', { name: 'Result' })

describe('Verify a record', () => {
  test('says that a chosen file and the printed fingerprint match', async () => {
    const user = await show()
    await user.upload(screen.getByLabelText('Case file'), fileOf(signed))
    expect(await screen.findByText('case.json')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Printed fingerprint' }), printed())
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(await result()).toHaveTextContent('Match')
    expect(await result()).toHaveTextContent('case PA-SAMPLE-01, signed by R. Lindqvist, PharmD, 11/24/2026 11:58 EST')
  })

  test.each<[string, () => unknown, () => string, RegExp]>([
    ['another fingerprint', () => signed, () => '0'.repeat(32), /^No match/],
    ['a changed file', () => ({ ...signed, documents: [] }), printed, /^File damaged/],
    ['a draft', () => caseOf('refer'), printed, /^Not signed/],
    ['something else', () => ({ hello: 'world' }), printed, /^File damagedThis is not a case of this app/],
    [
      'the number of the log',
      () => signed,
      () => `Log 214, ${printed()}`,
      /^This is the number of the log.*after “Fingerprint”/,
    ],
    ['its number and digits', () => signed, () => `214, ${printed()}.`, /^This is the number of the log/],
    [
      'another fingerprint in the whole foot',
      () => signed,
      () => `Fingerprint ${'0'.repeat(32)}. Log 2, ${printed()}`,
      /^No match/,
    ],
    ['too few digits', () => signed, () => '7f3a', /^Not a fingerprint/],
  ])('says what is wrong with %s, pasted', async (_name, value, typed, words) => {
    const user = await show()
    await user.click(screen.getByRole('textbox', { name: 'Or paste the text of the file' }))
    await user.paste(JSON.stringify(value()))
    await user.type(screen.getByRole('textbox', { name: 'Printed fingerprint' }), `${typed()}{Enter}`)
    expect(await result()).toHaveTextContent(words)
  })

  test('takes the fingerprint from the whole foot, and from a QR code that begins with a number', async () => {
    const user = await show()
    await user.upload(screen.getByLabelText('Case file'), fileOf(signed))
    for (const typed of [`Fingerprint ${printed()}. Log 214, ${'0'.repeat(32)}`, `4417 ${printed()}`]) {
      await user.clear(screen.getByRole('textbox', { name: 'Printed fingerprint' }))
      await user.type(screen.getByRole('textbox', { name: 'Printed fingerprint' }), `${typed}{Enter}`)
      expect(await result()).toHaveTextContent(/^Match/)
    }
  })

  test('asks for what is missing, and forgets the result once something changes', async () => {
    const user = await show()
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(screen.getByText('Choose a case file, or paste its text.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Printed fingerprint' })).toBeInvalid()
    await user.upload(screen.getByLabelText('Case file'), fileOf(signed))
    await user.type(screen.getByRole('textbox', { name: 'Printed fingerprint' }), `${printed()}{Enter}`)
    expect(await result()).toHaveTextContent('Match')
    await user.type(screen.getByRole('textbox', { name: 'Printed fingerprint' }), '0')
    expect(screen.queryByRole('region', { name: 'Result' })).not.toBeInTheDocument()
  })
})
