/**
 * The least that unlocking takes, run in the page: the key out of the passphrase, the rows and their keys off the disk,
 * and each key and each row decrypted. Nothing is checked, put in order or shown.
 */
export async function bareUnlock(): Promise<number> {
  const { subtle } = crypto
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ixazomib-review')
    request.onsuccess = () => resolve(request.result)
  })
  const all = (store: string) =>
    new Promise<{ readonly text: string }[]>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => resolve(request.result as { readonly text: string }[])
    })
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

  // What is on the disk opens only under its own keys: as many bytes, under a key of the bench, in its place.
  const [one] = await all('rows')
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['wrapKey', 'unwrapKey'])
  const own = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const how = { name: 'AES-GCM', iv: new Uint8Array(12) }
  const wrapped = await subtle.wrapKey('raw', own, key, how)
  const row = JSON.stringify({ row: 'x'.repeat(bytesOf(one?.text ?? '').length - 30) })
  const sealed = await subtle.encrypt(how, own, new TextEncoder().encode(row))

  const begun = performance.now()
  const typed = await subtle.importKey('raw', new TextEncoder().encode('passphrase'), 'PBKDF2', false, ['deriveBits'])
  await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: 600_000 },
    typed,
    256,
  )
  const [rows, keys] = await Promise.all([all('rows'), all('keys')])
  for (let from = 0; from < rows.length; from += 500) {
    const some = keys.slice(from, from + 500)
    await Promise.all(
      some.map(async ({ text }, index) => {
        const opened = bytesOf(text).length === 0 ? own : await unwrapped()
        const kept = bytesOf(rows[from + index]?.text ?? '')
        const plain = await subtle.decrypt(how, opened, sealed)
        return kept.length === 0 ? undefined : (JSON.parse(new TextDecoder().decode(plain)) as unknown)
      }),
    )
  }
  const took = performance.now() - begun
  database.close()
  return took

  function unwrapped() {
    return subtle.unwrapKey('raw', wrapped, key, how, 'AES-GCM', false, ['decrypt'])
  }
}
