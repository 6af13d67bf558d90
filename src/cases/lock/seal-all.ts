import { durably, type Connect } from '../connection'
import { sealFile, stampOf } from '../kept-case'
import { isSealed } from '../vault/is-sealed'
import type { Vault } from '../vault/vault'

/** Encrypts the cases that still lie in the clear, one after another; what is interrupted goes on later. */
export async function sealAll(connect: Connect, vault: Vault): Promise<void> {
  const database = await connect()
  for (const id of await database.getAllKeys('files')) {
    for (;;) {
      const [file, key] = await Promise.all([database.get('files', id), database.get('keys', id)])
      if (file === undefined || isSealed(file)) break
      const before = { id, key, file }
      const sealed = await sealFile(vault, before, file)
      const transaction = database.transaction(['files', 'rows', 'keys'], 'readwrite', durably)
      const files = transaction.objectStore('files')
      const isSame = stampOf(await files.get(id)) === stampOf(file)
      if (isSame) {
        files.put(sealed.file, id).catch(() => {})
        transaction
          .objectStore('keys')
          .put(sealed.key, id)
          .catch(() => {})
        transaction
          .objectStore('rows')
          .delete(id)
          .catch(() => {})
      }
      await transaction.done
      if (isSame) break
    }
  }
  // A row without a case could still name a member.
  for (const id of await database.getAllKeys('rows')) {
    if (!isSealed(await database.get('rows', id))) await database.delete('rows', id)
  }
}
