import { useState } from 'react'
import { keepLastBackup, lastBackup, makeBackup, type Progress } from '../cases/backup'
import { note } from '../use-lock'
import { planSettings } from '../use-plan-settings'
import { stores } from '../use-saved-cases'
import { download } from '../ui/download'
import { counted } from './row-words'

export interface BackingUp {
  readonly last: string | undefined
  readonly progress?: Progress
  /** What came of it, in words. */
  readonly said?: string
  readonly run: () => Promise<void>
}

/** Writes everything on this device into one file. */
export function useBackup(): BackingUp {
  const [last, setLast] = useState(lastBackup)
  const [progress, setProgress] = useState<Progress>()
  const [said, setSaid] = useState<string>()
  const run = async () => {
    // Before it is read: what changes meanwhile is newer than the backup.
    const at = new Date().toISOString()
    setProgress({ done: 0 })
    try {
      const { blob, count } = await makeBackup(stores.cases, planSettings.current().settings, at, setProgress)
      download(`ixazomib-backup-${at.slice(0, 16).replace(/[T:]/g, '-')}.json`, blob)
      keepLastBackup(at)
      setLast(at)
      void note({ what: 'backed up', details: { count } })
      setSaid(`${counted(count, 'case')} and the plan’s settings are in the backup, among your downloads.`)
    } catch (error) {
      setSaid(`No backup was made. ${error instanceof Error ? error.message : String(error)}`)
    }
    setProgress(undefined)
  }
  return { last, progress, said, run }
}
