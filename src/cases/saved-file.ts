import { newLock } from './vault/passphrase-lock'
import { sealFile, type FileContents } from './vault/sealed-file'

/** What is to be saved as a file: as many texts as `count` says, so that many cases never have to fit into one. */
export interface TextsToSave extends FileContents {
  readonly texts: Iterable<string> | AsyncIterable<string>
}

/** The file as it is saved: readable, or where a passphrase is given, encrypted with it. */
export async function fileToSave({ texts, ...contents }: TextsToSave, passphrase?: string): Promise<Blob> {
  const parts: string[] = []
  const written = passphrase === undefined ? texts : sealFile(await newLock('file', passphrase), contents, texts)
  for await (const part of written) parts.push(part)
  return new Blob(parts, { type: 'application/json' })
}
