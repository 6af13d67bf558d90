import * as z from 'zod/mini'
import { textOf, utf8 } from './bytes'
import { ciphertextSchema, decrypt, encrypt, unwrap, wrap, type Bound } from './ciphertext'
import { VaultError } from './vault-error'

/** What of a case is kept under its own key, and goes with it. */
const caseKinds = ['case', 'row', 'log details'] as const
/** What is kept under the data key. */
const deviceKinds = ['setting', 'log entry', 'log head'] as const

export type CaseRecordKind = (typeof caseKinds)[number]
export type DeviceRecordKind = (typeof deviceKinds)[number]
export type RecordKind = CaseRecordKind | DeviceRecordKind | 'case key'

/** A record as it lies on the disk. */
export const sealedRecordSchema = z.strictObject({
  format: z.literal('ixazomib-review-sealed'),
  version: z.literal(1),
  kind: z.enum([...caseKinds, ...deviceKinds, 'case key']),
  /** Id of the case; of a record of the device, its own. */
  of: z.string(),
  revision: z.int().check(z.nonnegative()),
  ...ciphertextSchema.shape,
})

export type SealedRecord = z.infer<typeof sealedRecordSchema>

export interface Label {
  readonly kind: RecordKind
  readonly of: string
  readonly revision: number
}

/** What a record is expected to be. Without a revision, any: the record still can't claim another than its own. */
export type Expected = Omit<Label, 'revision'> & { readonly revision?: number }

const header = ({ kind, of, revision }: Label) =>
  ({ format: 'ixazomib-review-sealed', version: 1, kind, of, revision }) as const satisfies Bound

/** @param value anything that JSON can write */
export async function seal(key: CryptoKey, label: Label, value: unknown): Promise<SealedRecord> {
  const bound = header(label)
  return { ...bound, ...(await encrypt(key, utf8(JSON.stringify(value)), bound)) }
}

/** The value; rejects with a `VaultError` where the record is not whole or belongs elsewhere. */
export async function unseal(key: CryptoKey, expected: Expected, record: unknown): Promise<unknown> {
  const sealed = parseSealed(expected, record)
  const plain = await decrypt(key, sealed, header(sealed))
  if (plain === undefined) throw damaged(expected)
  return JSON.parse(textOf(plain)) as unknown
}

export async function sealKey(under: CryptoKey, of: string, key: CryptoKey): Promise<SealedRecord> {
  const bound = header({ kind: 'case key', of, revision: 0 })
  return { ...bound, ...(await wrap(under, key, bound)) }
}

export async function unsealKey(under: CryptoKey, of: string, record: unknown): Promise<CryptoKey> {
  const expected = { kind: 'case key', of, revision: 0 } as const
  const sealed = parseSealed(expected, record)
  const key = await unwrap(under, sealed, header(sealed), 'AES-GCM')
  if (key === undefined) throw damaged(expected)
  return key
}

function parseSealed(expected: Expected, record: unknown): SealedRecord {
  const parsed = sealedRecordSchema.safeParse(record)
  if (!parsed.success) throw isNewer(record) ? newer(expected) : damaged(expected)
  const { kind, of, revision } = parsed.data
  const isExpected = kind === expected.kind && of === expected.of && revision === (expected.revision ?? revision)
  if (!isExpected) throw damaged(expected)
  return parsed.data
}

const isNewer = (record: unknown): boolean =>
  z.looseObject({ format: z.literal('ixazomib-review-sealed'), version: z.int().check(z.gt(1)) }).safeParse(record)
    .success

const named = ({ kind, of }: Expected): string =>
  kind === 'case' || kind === 'row' || kind === 'case key' ? `Case ${of}` : `A record on this device (${kind} ${of})`

export const damaged = (expected: Expected): VaultError =>
  new VaultError(
    'damaged',
    `${named(expected)} is damaged: what is stored is not what was saved. It is left as it is. Restore it from a backup.`,
  )

const newer = (expected: Expected): VaultError =>
  new VaultError(
    'newer',
    `${named(expected)} was saved by a newer version of this app. Reload this page to get the newest version.`,
  )
