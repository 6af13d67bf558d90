import type { KeptLog } from './log/verify-log'
import type { PlanSettings } from './plan-settings'
import { fileToSave } from './saved-file'
import type { CaseStore } from './store'

export const backupFormat = 'ixazomib-review-backup'

/** How far a long work has come. */
export interface Progress {
  readonly done: number
  readonly total?: number
}

/** What goes into a backup beside the cases. */
interface Beside {
  /** Instant, ISO 8601. */
  readonly at: string
  readonly settings: PlanSettings
  /** A copy to be kept: a log belongs to the device that wrote it, and is never put into another. */
  readonly logs: readonly KeptLog[]
}

interface Options {
  /** Encrypts the file. */
  readonly passphrase?: string
  readonly onProgress?: (progress: Progress) => void
}

const atOnce = 250

/** All that is on this device: each record as it stands, the plan's settings, and a copy of the log. */
export async function makeBackup(
  store: Pick<CaseStore, 'ids' | 'records'>,
  { at, settings, logs }: Beside,
  { passphrase, onProgress = () => {} }: Options = {},
): Promise<{ readonly blob: Blob; readonly count: number }> {
  const ids = await store.ids()
  let count = 0

  async function* texts() {
    const head = JSON.stringify({ format: backupFormat, version: 1, madeAt: at, settings })
    yield `${head.slice(0, -1)},"cases":[`
    for (let from = 0; from < ids.length; from += atOnce) {
      const records = (await store.records(ids.slice(from, from + atOnce))).filter((record) => record !== undefined)
      yield records.map((record, index) => `${count + index === 0 ? '' : ','}\n${JSON.stringify(record)}`).join('')
      count += records.length
      onProgress({ done: count, total: ids.length })
      await new Promise((resolve) => setTimeout(resolve))
    }
    // The count at the end tells a backup that was cut off from a whole one.
    yield `\n],"count":${count},"logs":${JSON.stringify(logs)}}\n`
  }

  const contents = { holds: 'backup', madeAt: at, count: Math.ceil(ids.length / atOnce) + 2 } as const
  const blob = await fileToSave({ ...contents, texts: texts() }, passphrase)
  return { blob, count }
}

const place = 'ixazomib-review-last-backup'

/** When the last backup was made on this device; nothing else of it is kept in the clear. */
export function lastBackup(): string | undefined {
  try {
    const at = localStorage.getItem(place) ?? ''
    return Number.isNaN(Date.parse(at)) ? undefined : at
  } catch {
    return undefined
  }
}

export function keepLastBackup(at: string): void {
  try {
    localStorage.setItem(place, at)
  } catch {
    // Then the reminder goes on to ask for one, which does no harm.
  }
}
