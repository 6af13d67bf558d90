import { isSealedFile, openFile, readSealedFile } from '../vault/sealed-file'
import { VaultError } from '../vault/vault-error'
import { openCaseFile, openCaseText, type Opening } from './open-case-file'
import type { NamedFile } from './text-of-file'

/** A file that opens with a passphrase: there was none yet, or why the one given was not it. */
export interface LockedFile {
  readonly locked: string | undefined
}

/**
 * Opens a file from anywhere, an encrypted one with its passphrase. What it holds goes through the same reading as what
 * was never encrypted. One that was damaged, or made to stall the page, is refused before a passphrase is asked for.
 */
export async function openAnyFile(file: NamedFile, passphrase?: string): Promise<Opening | LockedFile> {
  const opening = await openCaseFile(file)
  if ('problem' in opening || !isSealedFile(opening.rest)) return opening
  try {
    const sealed = await readSealedFile(opening.rest)
    if (passphrase === undefined) return { locked: undefined }
    let text = ''
    for await (const piece of openFile(sealed, passphrase)) text += piece
    const opened = openCaseText(file.name, text)
    if ('problem' in opened || !isSealedFile(opened.rest)) return opened
    return { problem: 'It holds another encrypted file, which no file of this app does.' }
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return error.trouble === 'wrong passphrase' ? { locked: error.message } : { problem: error.message }
  }
}
