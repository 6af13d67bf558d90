import { openDB } from 'idb'

export const rawCopyName = 'ixazomib-stored-data.json'

/** All that is stored of the cases, as it lies there, whatever made it: the way out where it can't be read here. */
export async function rawCopy(): Promise<Blob> {
  const database = await openDB('ixazomib-review')
  try {
    const stores: Record<string, unknown> = {}
    for (const name of database.objectStoreNames) {
      const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)])
      stores[name] = keys.map((key, index) => [key, values[index]])
    }
    const copy = { format: 'ixazomib-review-raw', version: database.version, stores }
    return new Blob([JSON.stringify(copy)], { type: 'application/json' })
  } finally {
    database.close()
  }
}
