import * as z from 'zod/mini'
import { checksumOf } from './checksum'
import { textOf, utf8 } from './bytes'
import { ciphertextSchema, decrypt, encrypt } from './ciphertext'
import { parseKdf } from './key-derivation'
import { openLock, passphraseLockSchema, type PassphraseLock } from './passphrase-lock'
import { VaultError } from './vault-error'

const start = { format: z.literal('ixazomib-review-encrypted'), version: z.literal(1) }

/** What can be read without the passphrase. It names no member. */
const headerSchema = z.strictObject({
  ...start,
  holds: z.enum(['case', 'cases', 'backup']),
  /** Instant, ISO 8601. */
  madeAt: z.string(),
  /** How many pieces there are, so that a file that was cut off is known at once. */
  count: z.int().check(z.gte(1)),
  ...passphraseLockSchema.shape,
})

const sealedFileSchema = z.strictObject({
  ...headerSchema.shape,
  checksum: z.string(),
  pieces: z.array(ciphertextSchema),
})

type Header = z.infer<typeof headerSchema>

/** A file that holds what its passphrase opens, and everything needed to open it but that. */
export type SealedFile = z.infer<typeof sealedFileSchema>

export type FileContents = Pick<Header, 'holds' | 'madeAt' | 'count'>

/**
 * The text of an encrypted file, part by part, so that a backup of everything need not be in memory at once.
 * @param lock from `newLock('file', …)` @param pieces texts, as many as `contents.count` says; each is read back alone
 */
export async function* sealFile(
  { lock, key }: { readonly lock: PassphraseLock; readonly key: CryptoKey },
  contents: FileContents,
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void> {
  const header: Header = { format: 'ixazomib-review-encrypted', version: 1, ...contents, ...lock }
  const checksum = await checksumOf(header)
  yield `${JSON.stringify({ ...header, checksum }).slice(0, -1)},"pieces":[`
  let index = 0
  for await (const piece of pieces) {
    const sealed = await encrypt(key, utf8(piece), boundTo(checksum, index))
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(sealed)}`
    index++
  }
  if (index !== contents.count) throw new RangeError(`There are ${index} pieces, not ${contents.count}.`)
  yield '\n]}\n'
}

/** Whether it claims to be an encrypted file of this app, so that a passphrase has to be asked for. */
export const isSealedFile = (value: unknown): boolean =>
  z.looseObject({ format: start.format }).safeParse(value).success

/** Everything that can be told of a file without its passphrase, before any costly work. */
export async function readSealedFile(value: unknown): Promise<SealedFile> {
  if (z.looseObject({ ...start, version: z.int().check(z.gt(1)) }).safeParse(value).success) throw newer()
  const parsed = sealedFileSchema.safeParse(value)
  if (!parsed.success) throw damagedFile()
  const { checksum, pieces, ...header } = parsed.data
  if (pieces.length !== header.count || checksum !== (await checksumOf(header))) throw damagedFile()
  parseKdf(header.kdf)
  return parsed.data
}

/** The pieces, one by one. @param file as `readSealedFile` gives it */
export async function* openFile(file: SealedFile, passphrase: string): AsyncGenerator<string, void> {
  yield* openPieces(file, await openLock('file', file, passphrase))
}

/** @param key from the passphrase */
export async function* openPieces(
  { checksum, pieces }: Pick<SealedFile, 'checksum' | 'pieces'>,
  key: CryptoKey,
): AsyncGenerator<string, void> {
  for (const [index, piece] of pieces.entries()) {
    const plain = await decrypt(key, piece, boundTo(checksum, index))
    if (plain === undefined) throw damagedFile()
    yield textOf(plain)
  }
}

/** The checksum stands for the whole header, the number of pieces among it. */
const boundTo = (header: string, piece: number) => ({ format: 'ixazomib-review-encrypted', version: 1, header, piece })

const damagedFile = (): VaultError =>
  new VaultError(
    'damaged',
    'This file is damaged or was changed after it was saved, whatever the passphrase. Use another copy, or export it again.',
  )

const newer = (): VaultError =>
  new VaultError(
    'newer',
    'This file was saved by a newer version of this app. Reload this page to get the newest version.',
  )
