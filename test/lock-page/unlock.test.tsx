import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clearAll, damage, passphrase, reload, reviewer, show } from './lock-page'

const next = 'marble engine sunday crow'

beforeEach(async () => {
  const { caseLock } = await reload()
  await caseLock.begin(reviewer, passphrase)
  await caseLock.lock()
})
afterEach(clearAll)

describe('locked', () => {
  test('it shows nothing of a case, and has the focus in the passphrase', async () => {
    show((await reload()).Gate)
    expect(await screen.findByRole('heading', { name: 'Locked' })).toBeVisible()
    expect(screen.queryByText('The cases')).toBeNull()
    expect(screen.getByLabelText('Passphrase')).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Unlock' })).toBeDisabled()
  })

  test('a wrong passphrase says so and can be mended; the right one opens', async () => {
    const user = show((await reload()).Gate)
    await user.type(await screen.findByLabelText('Passphrase'), `${passphrase}x{Enter}`)
    expect(await screen.findByText(/not the passphrase of the cases on this device\. Check Caps Lock/)).toBeVisible()
    expect(screen.getByLabelText('Passphrase')).toHaveValue(`${passphrase}x`)
    await user.type(screen.getByLabelText('Passphrase'), '{Backspace}{Enter}')
    expect(await screen.findByText('The cases')).toBeVisible()
  })

  test('it can be changed on the way in, where the new one is fit', async () => {
    const { Gate, caseLock } = await reload()
    const user = show(Gate)
    await user.click(await screen.findByRole('button', { name: 'Change the passphrase' }))
    await user.type(screen.getByLabelText('Current passphrase'), passphrase)
    await user.type(screen.getByLabelText('New passphrase'), 'short')
    await user.click(screen.getByRole('button', { name: 'Change it and unlock' }))
    expect(screen.getByText(/needs 12 characters or more/)).toBeVisible()
    await user.clear(screen.getByLabelText('New passphrase'))
    await user.type(screen.getByLabelText('New passphrase'), next)
    await user.click(screen.getByRole('button', { name: 'Change it and unlock' }))
    expect(screen.getByText(/The two differ/)).toBeVisible()
    await user.type(screen.getByLabelText('The same again'), next)
    await user.click(screen.getByRole('button', { name: 'Change it and unlock' }))
    expect(await screen.findByText('The cases')).toBeVisible()
    await caseLock.lock()
    await expect(caseLock.unlock(passphrase)).rejects.toThrow('not the passphrase')
    await caseLock.unlock(next)
  })
})

describe('what unlocks the cases, damaged', () => {
  test('in one copy opens by the other', async () => {
    await damage(['keyring'])
    const user = show((await reload()).Gate)
    await user.type(await screen.findByLabelText('Passphrase'), `${passphrase}{Enter}`)
    expect(await screen.findByText('The cases')).toBeVisible()
  })

  test('in both is told apart from a wrong passphrase, and what is stored can be saved', async () => {
    const downloaded: Blob[] = []
    URL.createObjectURL = (blob: Blob) => `blob:${downloaded.push(blob)}`
    HTMLAnchorElement.prototype.click = () => {}
    await damage(['keyring', 'keyring copy'])
    const user = show((await reload()).Gate)
    expect(await screen.findByRole('heading', { name: 'The cases can’t be opened' })).toBeVisible()
    expect(screen.getByText(/damaged, whatever the passphrase\. Nothing was changed/)).toBeVisible()
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save the stored data as a file' }))
    await expect.poll(() => downloaded.length).toBe(1)
    expect(await downloaded[0]?.text()).toContain('ixazomib-review-raw')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/damaged, whatever the passphrase/)).toBeVisible()
  })

  test('while the page stands locked says so when it is unlocked', async () => {
    const user = show((await reload()).Gate)
    await screen.findByRole('heading', { name: 'Locked' })
    await damage(['keyring', 'keyring copy'])
    await user.type(screen.getByLabelText('Passphrase'), `${passphrase}{Enter}`)
    expect(await screen.findByText(/damaged, whatever the passphrase/)).toBeVisible()
    expect(screen.queryByText('The cases')).toBeNull()
  })
})

describe('in the settings', () => {
  test('the passphrase is changed with the present one; the new one is typed twice', async () => {
    const { PassphrasePart, caseLock } = await reload()
    await caseLock.unlock(passphrase)
    const user = show(PassphrasePart)
    await user.click(await screen.findByRole('button', { name: 'Change the passphrase' }))
    await user.type(screen.getByLabelText('Current passphrase'), 'not the right one')
    await user.type(screen.getByLabelText('New passphrase'), next)
    await user.type(screen.getByLabelText('The same again'), `${next}s`)
    await user.click(screen.getByRole('button', { name: 'Change it' }))
    expect(screen.getByText(/The two differ/)).toBeVisible()
    await user.type(screen.getByLabelText('The same again'), '{Backspace}')
    await user.click(screen.getByRole('button', { name: 'Change it' }))
    expect(await screen.findByText(/not the passphrase of the cases on this device/)).toBeVisible()
    await user.clear(screen.getByLabelText('Current passphrase'))
    await user.type(screen.getByLabelText('Current passphrase'), passphrase)
    await user.click(screen.getByRole('button', { name: 'Change it' }))
    expect(await screen.findByText(/The passphrase was changed/)).toBeVisible()
    await caseLock.lock()
    await caseLock.unlock(next)
  })

  test('it can’t be changed while locked', async () => {
    show((await reload()).PassphrasePart)
    expect(await screen.findByText(/encrypted, and locked/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Change the passphrase' })).toBeNull()
  })
})
