import type { CaseFile } from './case-file'
import { messageOf } from './message-of'

export interface Saving {
  /** "saved" only once the newest content is on the disk; "failed" until a write succeeds. */
  readonly state: 'saved' | 'saving' | 'failed'
  /** When it was last saved, HH:MM on this device's clock. */
  readonly at?: string
  /** Why a write failed, and what to do. */
  readonly message?: string
}

export interface Autosave {
  readonly saving: () => Saving
  /** Writes the file, or where a write is under way, the newest file after it. */
  readonly save: (file: CaseFile) => void
  /** Tries a failed write again at once. */
  readonly retry: () => void
  /** Hands the newest file to the storage now: the page may be about to go. */
  readonly flush: () => void
}

const firstPause = 1000
const longestPause = 30_000

/**
 * Saves a case as it changes.
 * @param put resolves once the file is on the disk, and carries out writes in the order asked for
 */
export function autosave(
  put: (file: CaseFile) => Promise<void>,
  savedAt: string | undefined,
  onChange: () => void,
): Autosave {
  let saving: Saving = { state: 'saved', at: savedAt }
  let newest: CaseFile | undefined
  let underWay = 0
  let writes = 0
  let pause = firstPause
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(next: Saving) {
    saving = next
    onChange()
  }

  const hasNewer = () => newest !== undefined

  async function write() {
    clearTimeout(timer)
    const file = newest
    if (file === undefined) return
    newest = undefined
    const mine = ++writes
    underWay++
    const error = await put(file).then(
      () => undefined,
      (reason: unknown) => messageOf(reason),
    )
    underWay--
    // Where a newer write has begun meanwhile, that one tells how it went.
    if (mine !== writes) return
    if (error !== undefined) fail(file, error)
    else if (hasNewer()) void write()
    else succeed()
  }

  function succeed() {
    pause = firstPause
    tell({ state: 'saved', at: clock() })
  }

  function fail(file: CaseFile, message: string) {
    newest ??= file
    tell({ state: 'failed', at: saving.at, message })
    timer = setTimeout(() => void write(), pause)
    pause = Math.min(pause * 2, longestPause)
  }

  return {
    saving: () => saving,
    save: (file) => {
      newest = file
      // After a failure it stays said until a write succeeds.
      if (saving.state === 'saved') tell({ state: 'saving', at: saving.at })
      if (underWay === 0) void write()
    },
    retry: () => void write(),
    flush: () => void write(),
  }
}

function clock(): string {
  return Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' })
}
