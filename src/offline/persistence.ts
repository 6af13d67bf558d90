/** Whether the browser keeps the cases, in words, and how much room there is. */
export interface Keeping {
  readonly state: 'kept' | 'may be cleared' | 'unknown'
  readonly words: string
  /** Bytes; absent where the browser does not say. */
  readonly used?: number
  readonly room?: number
  /** True where so little is left that a backup is due. */
  readonly isNearlyFull: boolean
}

const nearlyFull = 0.9

/** How it stands, without asking for more. */
export const howKept = (storage?: StorageManager): Promise<Keeping> => answer(storage, (given) => given.persisted())

/** Asks the browser never to clear what is stored; some browsers ask the reviewer, so do it at a click. */
export const askToKeep = (storage?: StorageManager): Promise<Keeping> =>
  answer(storage, async (given) => (await given.persisted()) || given.persist())

async function answer(
  storage: StorageManager | undefined = ownStorage(),
  ask: (storage: StorageManager) => Promise<boolean>,
): Promise<Keeping> {
  const state = await ifAnswered(storage && (() => ask(storage)))
  const { usage, quota } = (await ifAnswered(storage && (() => storage.estimate()))) ?? {}
  return {
    state: state === undefined ? 'unknown' : state ? 'kept' : 'may be cleared',
    words: [said(state), saidOfRoom(usage, quota)].filter(Boolean).join(' '),
    used: usage,
    room: quota,
    isNearlyFull: usage !== undefined && quota !== undefined && usage > quota * nearlyFull,
  }
}

// A page that was not loaded securely has none.
const ownStorage = () => (navigator as { readonly storage?: StorageManager }).storage

async function ifAnswered<Answer>(ask: (() => Promise<Answer>) | undefined): Promise<Answer | undefined> {
  try {
    return await ask?.()
  } catch {
    return undefined
  }
}

function said(kept: boolean | undefined): string {
  if (kept === true) return 'The browser has agreed to keep the cases until you delete them.'
  if (kept === false) {
    return 'The browser may clear the cases when the device runs short of room. Back them up often, or add this app to the device (Install) and ask again.'
  }
  return 'This browser does not say whether it keeps the cases. Back them up often.'
}

function saidOfRoom(used: number | undefined, room: number | undefined): string | undefined {
  if (used === undefined || room === undefined) return undefined
  return `${inBytes(used)} of ${inBytes(room)} are used.`
}

/** "12.4 MB": the browser's own figures are rough, so no more digits than that. */
export function inBytes(bytes: number): string {
  const unit = [1e9, 1e6, 1e3].find((size) => bytes >= size) ?? 1
  const name = { 1e9: 'GB', 1e6: 'MB', 1e3: 'kB' }[unit] ?? 'bytes'
  const size = bytes / unit
  return `${unit > 1 && size < 100 ? size.toFixed(1) : Math.round(size)} ${name}`
}
