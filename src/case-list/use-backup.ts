import { useState } from 'react'
import { keepLastBackup, lastBackup, makeBackup, type Progress } from '../cases/backup'
import { sealedName } from '../cases/export-cases'
import { messageOf } from '../cases/message-of'
import { note, readLogs } from '../hooks/use-lock'
import { planSettings } from '../hooks/use-plan-settings'
import { stores } from '../hooks/stores'
import { download } from '../ui/download'
import { counted, encryptedWords } from './row-words'

export interface BackingUp {
  readonly last: string | undefined
  readonly progress?: Progress
  /** What came of it, in words. */
  readonly said?: string
  readonly hush: () => void
  readonly run: (passphrase?: string) => Promise<void>
}

/** Writes everything on this device into one file. */
export function useBackup(): BackingUp {
  const [last, setLast] = useState(lastBackup)
  const [progress, setProgress] = useState<Progress>()
  const [said, setSaid] = useState<string>()
  const run = async (passphrase?: string) => {
    // Before it is read: what changes meanwhile is newer than the backup.
    const at = new Date().toISOString()
    setProgress({ done: 0 })
    try {
      const { settings } = planSettings.current()
      const logs = await readLogs()
      const { blob, count } = await makeBackup(
        stores.cases,
        { at, settings, logs },
        { passphrase, onProgress: setProgress },
      )
      const now = Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' })
      const name = `ixazomib-backup-${now.replace(/[T:]/g, '-')}.json`
      download(passphrase === undefined ? name : sealedName(name), blob)
      keepLastBackup(at)
      setLast(at)
      void note({ what: 'backed up', details: { count, encrypted: passphrase !== undefined } })
      setSaid(
        `${counted(count, 'case')} and the plan’s settings are in the backup, with a copy of the log, among your downloads${encryptedWords(passphrase)}.`,
      )
    } catch (error) {
      setSaid(`No backup was made. ${messageOf(error)}`)
    }
    setProgress(undefined)
  }
  return { last, progress, said, run, hush: () => setSaid(undefined) }
}
