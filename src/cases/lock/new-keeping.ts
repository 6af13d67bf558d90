import type { Connect } from '../connection'
import { sealReviewer } from './kept-reviewer'
import { dropAllLeft } from '../left-behind'
import type { LocalReviewer } from '../log/noted-log'
import { sealAll } from './seal-all'
import { clearKeyring, createKeyring } from '../vault/keyring'
import type { Keyring } from '../vault/keyring-form'
import { sealedVault } from '../vault/sealed-vault'
import { clearVault, type Vault } from '../vault/vault'

/** How cases are to be kept, before it holds. */
export interface NewKeeping {
  readonly keyring: Keyring
  readonly vault: Vault
  /** Settings to be written with the keyring, by name. */
  readonly beside: readonly (readonly [string, unknown])[]
}

/** Stands among the settings from the choice of a passphrase until nothing lies in the clear any more. */
const flag = 'sealing'
const place = { kind: 'setting', of: flag } as const

/**
 * A new way of keeping cases: with a passphrase, or without.
 * @param at when it is chosen: instant
 */
export async function newKeeping(
  passphrase: string | undefined,
  reviewer: LocalReviewer,
  at: string,
): Promise<NewKeeping> {
  if (passphrase === undefined) {
    const vault = clearVault()
    return { keyring: await clearKeyring(at), vault, beside: [['reviewer', await sealReviewer(vault, reviewer)]] }
  }
  const { keyring, dataKey } = await createKeyring(passphrase, at)
  const vault = sealedVault(dataKey)
  const [named, flagged] = [await sealReviewer(vault, reviewer), await vault.seal({ ...place, revision: 0 }, at)]
  return {
    keyring,
    vault,
    beside: [
      ['reviewer', named],
      [flag, flagged],
    ],
  }
}

/** Encrypts what still lies in the clear since a passphrase was chosen; what was interrupted goes on. */
export async function finishSealing(
  connect: Connect,
  vault: Vault,
  sealLog: (vault: Vault) => Promise<void>,
): Promise<void> {
  dropAllLeft()
  const database = await connect()
  const flagged = await database.get('settings', flag)
  if (flagged === undefined) return
  await vault.open(place, flagged)
  await sealAll(connect, vault)
  await sealLog(vault)
  await database.delete('settings', flag)
}
