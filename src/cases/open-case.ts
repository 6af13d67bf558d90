import { autosave, type Autosave, type Saving } from './autosave'
import { contentOf, type CaseChange, type CaseFile } from './case-file'
import type { Stamp } from './kept-case'
import { isNewer } from './left-behind'
import { withoutHiddenMarksIn } from './read-file/hidden-marks'
import { ChangedElsewhere, type CaseStore, type ReadCase } from './store'
import { messageOf } from './message-of'

/** A case as a screen sees it; a new object after every change. */
export interface OpenedCase {
  readonly state: 'loading' | 'missing' | 'ready' | 'failed'
  /** Why it could not be read, and what to do. */
  readonly message?: string
  readonly file?: CaseFile
  readonly saving: Saving
  /** Raised when the case was changed from elsewhere: another tab, or "Start over". */
  readonly revision: number
}

export interface OpenCase {
  readonly current: () => OpenedCase
  readonly subscribe: (listener: () => void) => () => void
  readonly save: (content: CaseChange) => void
  /** Writes again what could not be written, or reads again what could not be read. */
  readonly retry: () => void
  readonly flush: () => void
  /** Looks again for what an earlier page left: the browser may let that page go only after this one has begun. */
  readonly takeLeft: () => void
  /** Resolves once nothing is left to be written; rejects where a write fails, though it is tried again. */
  readonly saved: () => Promise<void>
  /** The same through failures; rejects only where no further try can succeed. */
  readonly savedAtLast: () => Promise<void>
}

interface Options {
  /** Makes the case where there is none yet, as a sample is made when it is first opened. */
  readonly fresh?: () => Promise<CaseFile | undefined>
  /** Told of each change made here. */
  readonly changed?: (before: CaseFile, after: CaseFile) => void
  /** Gives what an earlier page could not bring to the disk before it went. */
  readonly left?: () => CaseFile | undefined
}

/** Opens a case for reading and changing. */
export function openCase(
  store: CaseStore,
  id: string,
  { fresh, changed = () => {}, left = () => undefined }: Options = {},
): OpenCase {
  const listeners = new Set<() => void>()
  let opened: OpenedCase = { state: 'loading', saving: { state: 'saved' }, revision: 0 }
  let saver: Autosave | undefined
  let stop: (() => void) | undefined
  /** What stands on the disk, as far as this tab knows. */
  let stamp: Stamp

  function change(next: Partial<OpenedCase>) {
    opened = { ...opened, ...next, saving: saver?.saving() ?? opened.saving }
    listeners.forEach((listener) => listener())
  }

  let writing = Promise.resolve()

  /** One after another: each goes by the stamp that the one before it left. */
  function put(file: CaseFile): Promise<void> {
    const written = writing.then(async () => void (stamp = await store.replace(file, stamp)))
    writing = written.catch(() => {})
    return written
  }

  /** What was changed here and is not on the disk yet is newer than what stands there. */
  const isAhead = () => saver !== undefined && saver.saving().state !== 'saved'

  /** @param mayBeLeft an earlier page may have left something newer than what stands on the disk */
  async function read(mayBeLeft = opened.file === undefined): Promise<void> {
    if (isAhead()) return
    try {
      const read = (await store.read(id)) ?? (await make())
      if (read === undefined) return change({ state: 'missing', file: undefined })
      const { file } = read
      if (isAhead()) return
      stamp = read.stamp
      const unsaved = mayBeLeft ? left() : undefined
      const takesUp = isNewer(unsaved, file)
      if (!takesUp && opened.file !== undefined && isSame(file, opened.file)) return
      saver ??= autosave(put, clockOf(file.changedAt), () => change({}), isOvertaken)
      const revision = opened.file === undefined ? opened.revision : opened.revision + 1
      opened = { ...opened, state: 'ready', message: undefined, file, revision }
      // Never shown without it: whoever goes on from there would save the case without it.
      if (takesUp) save({ ...contentOf(unsaved), workflow: unsaved.workflow })
      else change({})
    } catch (error) {
      if (opened.state === 'ready') return
      change({ state: 'failed', message: messageOf(error) })
    }
  }

  function save(content: CaseChange) {
    if (opened.file === undefined || saver === undefined) return
    const file = { ...opened.file, ...withoutHiddenMarksIn(content), changedAt: new Date().toISOString() }
    changed(opened.file, file)
    opened = { ...opened, file }
    saver.save(file)
    change({})
  }

  async function make(): Promise<ReadCase | undefined> {
    const file = await fresh?.()
    if (file === undefined) return undefined
    await store.add(file)
    return store.read(id)
  }

  return {
    current: () => opened,
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        stop = store.onChange((other) => void (other === id && read()))
        void read()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop?.()
      }
    },
    save,
    retry: () => {
      if (saver === undefined) void read()
      else saver.retry()
    },
    flush: () => saver?.flush(),
    takeLeft: () => void read(true),
    saved: async () => saver?.saved(),
    savedAtLast: async () => saver?.savedAtLast(),
  }
}

/** What was written over by another tab can't be written by trying again. */
const isOvertaken = (error: unknown): boolean => error instanceof ChangedElsewhere

/** What is added to a signed case may bear the same second as its signature. */
const isSame = (one: CaseFile, other: CaseFile): boolean =>
  one.changedAt === other.changedAt &&
  one.addenda?.length === other.addenda?.length &&
  one.supersededBy?.id === other.supersededBy?.id

/** HH:MM on this device's clock; of another day the time alone would mislead. */
function clockOf(instant: string): string | undefined {
  const date = new Date(instant)
  return date.toDateString() === new Date().toDateString() ? date.toTimeString().slice(0, 5) : undefined
}
