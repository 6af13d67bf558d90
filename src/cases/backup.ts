import type { PlanSettings } from './plan-settings'
import type { CaseStore } from './store'

const backupFormat = 'ixazomib-review-backup'

/** How far a long work has come. */
export interface Progress {
  readonly done: number
  readonly total?: number
}

const atOnce = 250

/**
 * All that is on this device: each record as it stands, and the plan's settings. It is written in parts, so that many
 * cases never have to fit into one text.
 */
export async function makeBackup(
  store: Pick<CaseStore, 'ids' | 'records'>,
  settings: PlanSettings,
  at: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<{ readonly blob: Blob; readonly count: number }> {
  const ids = await store.ids()
  const head = JSON.stringify({ format: backupFormat, version: 1, madeAt: at, settings })
  const parts: string[] = []
  let count = 0
  for (let from = 0; from < ids.length; from += atOnce) {
    const records = (await store.records(ids.slice(from, from + atOnce))).filter((record) => record !== undefined)
    parts.push(...records.map((record, index) => `${count + index === 0 ? '' : ','}\n${JSON.stringify(record)}`))
    count += records.length
    onProgress({ done: count, total: ids.length })
    await new Promise((resolve) => setTimeout(resolve))
  }
  // The count at the end tells a backup that was cut off from a whole one.
  const blob = new Blob([`${head.slice(0, -1)},"cases":[`, ...parts, `\n],"count":${count}}\n`], {
    type: 'application/json',
  })
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
