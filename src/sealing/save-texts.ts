import { sealedName } from '../cases/export-cases'
import { fileToSave, type TextsToSave } from '../cases/saved-file'
import { download } from '../ui/download'

/** Saves texts as a file, with a passphrase encrypted. */
export async function saveTexts(name: string, texts: TextsToSave, passphrase: string | undefined): Promise<void> {
  download(passphrase === undefined ? name : sealedName(name), await fileToSave(texts, passphrase))
}
