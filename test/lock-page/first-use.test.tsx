import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { letDialogsOpen } from '../support/dialog'
import { clearAll, passphrase, reload, show } from './lock-page'

beforeEach(letDialogsOpen)
afterEach(clearAll)

describe('before the first case', () => {
  test('it says what a passphrase does, and shows no case', async () => {
    show((await reload()).Gate)
    expect(await screen.findByRole('heading', { name: 'Before the first case' })).toBeVisible()
    expect(screen.getByText(/Nobody can restore a forgotten passphrase/)).toBeVisible()
    expect(screen.getByRole('link', { name: /What a passphrase does, and what it does not/ })).toHaveAttribute(
      'href',
      '/privacy',
    )
    expect(screen.queryByText('The cases')).toBeNull()
  })

  test('a passphrase asks for a name and for its strength, and then everything is encrypted', async () => {
    const { Gate, caseLock } = await reload()
    const user = show(Gate)
    await user.type(await screen.findByLabelText('Passphrase'), 'eleven char')
    expect(screen.queryByText(/needs 12 characters/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Start with this passphrase' }))
    expect(screen.getByText(/needs 12 characters or more\./)).toBeVisible()
    expect(screen.getByText(/Give the name that stands on what you sign/)).toBeVisible()
    expect(screen.getByLabelText('Passphrase')).toHaveAttribute('aria-invalid', 'true')
    await user.type(screen.getByLabelText('Your name'), 'R. Lindqvist')
    await user.type(screen.getByLabelText('Credentials'), 'PharmD')
    await user.type(screen.getByLabelText('Passphrase'), 's more')
    await user.type(screen.getByLabelText('The same again'), 'eleven chars mor')
    await user.click(screen.getByRole('button', { name: 'Start with this passphrase' }))
    expect(screen.getByText('The two differ. Type the same passphrase again.')).toBeVisible()
    expect(caseLock.current()).toEqual({ state: 'first use' })
    await user.type(screen.getByLabelText('The same again'), 'e')
    await user.click(screen.getByRole('button', { name: 'Start with this passphrase' }))
    expect(await screen.findByText('The cases')).toBeVisible()
    expect(screen.queryByRole('complementary', { name: 'How cases are kept' })).toBeNull()
    expect(caseLock.current()).toMatchObject({
      mode: 'sealed',
      reviewer: { name: 'R. Lindqvist', credentials: 'PharmD' },
    })
  })

  test('going on without one stays in view, and can be changed to one', async () => {
    const { Gate, caseLock } = await reload()
    const user = show(Gate)
    await user.click(await screen.findByRole('button', { name: 'Go on without a passphrase' }))
    expect(await screen.findByText('The cases')).toBeVisible()
    expect(screen.getByRole('complementary', { name: 'How cases are kept' })).toHaveTextContent(/not encrypted/)
    expect(caseLock.current()).toMatchObject({ mode: 'clear' })

    await user.click(screen.getByRole('button', { name: 'Turn a passphrase on' }))
    expect(screen.getByText(/Older copies that were not encrypted may remain/)).toBeVisible()
    await user.type(screen.getByLabelText('Passphrase'), 'short')
    await user.click(screen.getByRole('button', { name: 'Encrypt the cases here' }))
    expect(screen.getByText(/needs 12 characters or more/)).toBeVisible()
    await user.clear(screen.getByLabelText('Passphrase'))
    await user.type(screen.getByLabelText('Passphrase'), passphrase)
    await user.type(screen.getByLabelText('The same again'), passphrase)
    await user.click(screen.getByRole('button', { name: 'Encrypt the cases here' }))
    // Deriving the key is slow on purpose.
    await expect.poll(() => caseLock.current(), { timeout: 4000 }).toMatchObject({ mode: 'sealed' })
    await expect.poll(() => screen.queryByRole('complementary', { name: 'How cases are kept' })).toBeNull()
  })

  test('starting clean offers an encrypted export first, and clears nothing before', async () => {
    const downloaded: Blob[] = []
    URL.createObjectURL = (blob: Blob) => `blob:${downloaded.push(blob)}`
    HTMLAnchorElement.prototype.click = () => {}
    const { Gate, caseLock } = await reload()
    await caseLock.begin({ name: '', credentials: '' })
    const user = show(Gate)
    await user.click(await screen.findByRole('button', { name: 'Turn a passphrase on' }))
    await user.click(screen.getByText(/Start clean instead/))
    expect(screen.getByRole('button', { name: 'Clear this device' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Export everything' }))
    expect(screen.getByText(/needs 12 characters or more/)).toBeVisible()
    await user.type(screen.getByLabelText('Passphrase'), passphrase)
    await user.type(screen.getByLabelText('The same again'), passphrase)
    await user.click(screen.getByRole('button', { name: 'Export everything' }))
    expect(await screen.findByText('0 exported to your downloads, encrypted.')).toBeVisible()
    expect(JSON.parse((await downloaded[0]?.text()) ?? '')).toMatchObject({ format: 'ixazomib-review-encrypted' })
    expect(screen.getByRole('button', { name: 'Clear this device' })).toBeEnabled()
  })
})
