import { useRef, useState } from 'react'
import type { Progress } from '../cases/backup'
import { importCases, type Imported } from '../cases/import/import-cases'
import { noSettings } from '../cases/plan-settings'
import { note } from '../hooks/use-lock'
import { planSettings } from '../hooks/use-plan-settings'
import { stores } from '../hooks/stores'
import type { LockedFile } from '../sealing/unlock-file-dialog'

export interface OpenedFile extends Imported {
  /** Two files may have the same name. */
  readonly key: string
  /** What was done with the plan's settings of a backup. */
  readonly settingsTaken?: boolean
}

export interface OpeningFiles {
  readonly files: readonly OpenedFile[]
  /** The file that is being read, and how far. */
  readonly reading?: Progress & { readonly name: string }
  /** The file that waits for its passphrase. */
  readonly locked?: LockedFile
  readonly open: (chosen: readonly File[]) => Promise<void>
  readonly close: () => void
}

/** Reads files into the list: what became of each, in one line. */
export function useOpenFiles(): OpeningFiles {
  const [files, setFiles] = useState<readonly OpenedFile[]>([])
  const [reading, setReading] = useState<OpeningFiles['reading']>()
  const [locked, setLocked] = useState<LockedFile>()
  const waiting = useRef<File[]>([])
  const isOpening = useRef(false)

  /** Reads a file, an encrypted one once its passphrase was typed: as often as it takes, or until it is left out. */
  async function read(file: File): Promise<Imported> {
    const isRead = (at: Progress) => {
      setLocked(undefined)
      setReading({ ...at, name: file.name })
    }
    let isLeftOut = false
    let imported = await importCases(stores.cases, file, isRead)
    while (imported.needs !== undefined) {
      const asked = { name: file.name, wrong: imported.needs.locked, isBusy: false }
      const passphrase = await new Promise<string | undefined>((resolve) => {
        if (isLeftOut) return resolve(undefined)
        const answer = (typed: string | undefined) => {
          isLeftOut ||= typed === undefined
          resolve(typed)
        }
        return setLocked({ ...asked, answer })
      })
      if (passphrase === undefined) {
        setLocked(undefined)
        return { ...imported, problem: 'It is encrypted, and was not opened.' }
      }
      setLocked((before) => before && { ...before, isBusy: true })
      imported = await importCases(stores.cases, file, isRead, passphrase)
    }
    setLocked(undefined)
    return imported
  }

  const open = async (chosen: readonly File[]) => {
    waiting.current.push(...chosen)
    // Files that come while others are read, or wait for a passphrase, are read after them.
    if (isOpening.current) return
    isOpening.current = true
    const done: OpenedFile[] = []
    setFiles([])
    try {
      for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
        setReading({ name: file.name, done: 0 })
        const imported = await read(file)
        noteOpened(imported)
        done.push({ ...imported, key: `${done.length} ${file.name}`, settingsTaken: takeSettings(imported) })
      }
    } finally {
      isOpening.current = false
      setReading(undefined)
      setFiles(done)
    }
  }
  return { files, reading, locked, open, close: () => setFiles([]) }
}

/** By how many, not by name: a file may be named after a member. */
function noteOpened({ isBackup = false, added, same, both, newer, refused, needs }: Imported) {
  if (needs !== undefined) return
  void note({ what: isBackup ? 'restored' : 'file opened', details: { added, same, both, newer, refused } })
}

/** The settings of a backup come back where there are none yet; those that are there stay. */
function takeSettings({ settings }: Imported): boolean | undefined {
  if (settings === undefined) return undefined
  const [here, there, none] = [planSettings.current().settings, settings, noSettings].map((each) =>
    JSON.stringify(each),
  )
  if (here === there) return undefined
  if (here === none) planSettings.save(settings)
  return here === none
}
