import { StorageError } from '../connection'
import { changePassphrase, unlock } from '../vault/keyring'
import { sealedVault } from '../vault/sealed-vault'
import { VaultError } from '../vault/vault-error'
import type { Device } from './device'
import { keptKeyring, replaceKeyring } from './kept-keyring'
import { finishSealing } from './new-keeping'

/** Opens the cases with their passphrase; where it was changed or turned off elsewhere, by what holds now. */
export async function unlockWithPassphrase(device: Device, passphrase: string): Promise<void> {
  await device.start()
  const kept = await keptKeyring(device.connect)
  if (kept?.mode !== 'sealed') return device.again()
  const opened = sealedVault(await guessed(device, () => unlock(kept, passphrase)))
  // Nothing may be read by it before that is done: where it fails, the cases stay locked.
  await finishSealing(device.connect, opened, device.log.sealOld)
  await device.open(kept, opened)
  void device.log.unlocked(device.reviewer())
}

/** Puts another passphrase in place of the one there is. What is encrypted stays as it is. */
export async function replacePassphrase(device: Device, from: string, to: string): Promise<void> {
  const kept = await keptKeyring(device.connect)
  if (kept?.mode !== 'sealed') throw new StorageError('There is no passphrase here that could be changed.')
  const changed = await guessed(device, () => changePassphrase(kept, from, to))
  if (!(await replaceKeyring(device.connect, kept, changed))) {
    throw new StorageError('Another tab has changed the passphrase meanwhile. Nothing was changed here.')
  }
  const vault = device.vault()
  if (vault !== undefined) device.hold(changed, vault)
  await device.note({ what: 'passphrase changed' })
}

/** A passphrase that was wrong stands in the log, wherever it was typed. */
async function guessed<Result>(device: Device, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof VaultError && error.trouble === 'wrong passphrase') {
      if (device.vault() === undefined) device.log.hold({ what: 'unlock failed' })
      else await device.note({ what: 'unlock failed' })
    }
    throw error
  }
}
