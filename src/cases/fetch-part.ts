import { StorageError } from './connection'

/** A part of what keeps the cases that is not in the first load. Rejects with a `StorageError` where it does not come. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch {
    throw new StorageError(
      'A part of the app could not be loaded. The connection may be gone, or the app was updated meanwhile. Try again; if it fails again, reload this page.',
    )
  }
}
