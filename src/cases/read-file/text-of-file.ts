import { limits, Refused, shown } from './limits'

/** A file as a person chooses it, or a part of one. */
export type NamedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** The text of a file; throws a `Refused`. Bytes that are no text are not guessed at. */
export async function textOfFile(file: NamedFile): Promise<string> {
  if (file.size > limits.file) {
    throw new Refused(`It is larger than ${shown(limits.file / 1_000_000)} MB, which no file of this app is.`)
  }
  const bytes = await bytesOf(file)
  try {
    // A mark of byte order at the start, which some editors put there, is left out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('It holds bytes that are no text (UTF-8). It is damaged, cut off, or no file of this app.')
  }
}

async function bytesOf(file: NamedFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer()
  } catch {
    throw new Refused('The file can’t be read any more: it was moved, changed or locked. Choose it again.')
  }
}
