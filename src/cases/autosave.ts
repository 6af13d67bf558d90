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
  /** Does the same, and resolves once it is on the disk; rejects where the write fails, though it is tried again. */
  readonly saved: () => Promise<void>
  /** Does the same, and waits through failures; rejects only where no further try can succeed. */
  readonly savedAtLast: () => Promise<void>
}

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
  readonly isPatient: boolean
}

const firstPause = 1000
const longestPause = 30_000

/**
 * Saves a case as it changes.
 * @param put resolves once the file is on the disk, and carries out writes in the order asked for
 * @param isFinal whether a write that failed so can't succeed by being tried again
 */
export function autosave(
  put: (file: CaseFile) => Promise<void>,
  savedAt: string | undefined,
  onChange: () => void,
  isFinal: (error: unknown) => boolean = () => false,
): Autosave {
  let saving: Saving = { state: 'saved', at: savedAt }
  let newest: CaseFile | undefined
  let underWay = 0
  let writes = 0
  let pause = firstPause
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: readonly Waiting[] = []

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
    const failure = await put(file).then(
      () => undefined,
      (reason: unknown) => ({ reason }),
    )
    underWay--
    // Where a newer write has begun meanwhile, that one tells how it went.
    if (mine !== writes) return
    if (failure !== undefined) fail(file, failure.reason)
    else if (hasNewer()) void write()
    else succeed()
  }

  function succeed() {
    pause = firstPause
    tell({ state: 'saved', at: clock() })
    waiting.forEach(({ resolve }) => resolve())
    waiting = []
  }

  function fail(file: CaseFile, reason: unknown) {
    newest ??= file
    const message = messageOf(reason)
    tell({ state: 'failed', at: saving.at, message })
    const isOver = isFinal(reason)
    const gone = waiting.filter(({ isPatient }) => !isPatient || isOver)
    waiting = waiting.filter((each) => !gone.includes(each))
    gone.forEach(({ reject }) => reject(new Error(message)))
    if (isOver) return
    timer = setTimeout(() => void write(), pause)
    pause = Math.min(pause * 2, longestPause)
  }

  function awaitSaved(isPatient: boolean): Promise<void> {
    void write()
    if (saving.state === 'saved') return Promise.resolve()
    return new Promise((resolve, reject) => (waiting = [...waiting, { resolve, reject, isPatient }]))
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
    saved: () => awaitSaved(false),
    savedAtLast: () => awaitSaved(true),
  }
}

function clock(): string {
  return Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' })
}
