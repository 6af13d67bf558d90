import * as z from 'zod/mini'
import { isIntact } from './checksum'
import { ciphertextSchema } from './ciphertext'
import { parseKdf } from './key-derivation'
import { passphraseLockSchema } from './passphrase-lock'
import { VaultError } from './vault-error'

const start = { format: z.literal('ixazomib-review-keyring'), version: z.literal(1) }

const sealedSchema = z.strictObject({
  ...start,
  mode: z.literal('sealed'),
  /** When a passphrase was first chosen: instant, ISO 8601. */
  since: z.string(),
  ...passphraseLockSchema.shape,
  /** The data key, under the key from the passphrase. */
  dataKey: ciphertextSchema,
  checksum: z.string(),
})

const clearSchema = z.strictObject({
  ...start,
  mode: z.literal('clear'),
  /** When the reviewer chose to go on without a passphrase: instant, ISO 8601. */
  since: z.string(),
  checksum: z.string(),
})

const keyringSchema = z.discriminatedUnion('mode', [sealedSchema, clearSchema])

export type SealedKeyring = z.infer<typeof sealedSchema>
export type ClearKeyring = z.infer<typeof clearSchema>

/** How the cases on this device are kept: the first thing to be read. */
export type Keyring = SealedKeyring | ClearKeyring

/** Everything that can be told of a keyring without the passphrase, before any costly work. */
export async function readKeyring(value: unknown): Promise<Keyring> {
  if (z.looseObject({ ...start, version: z.int().check(z.gt(1)) }).safeParse(value).success) throw newer()
  const parsed = keyringSchema.safeParse(value)
  if (!parsed.success || !(await isIntact(parsed.data))) throw damagedKeyring()
  if (parsed.data.mode === 'sealed') parseKdf(parsed.data.kdf)
  return parsed.data
}

export const damagedKeyring = (): VaultError =>
  new VaultError(
    'damaged',
    'What unlocks the cases on this device is damaged, whatever the passphrase. Nothing was changed. Delete the data of this site and restore your last backup.',
  )

const newer = (): VaultError =>
  new VaultError(
    'newer',
    'The cases on this device were locked by a newer version of this app. Reload this page to get the newest version.',
  )
