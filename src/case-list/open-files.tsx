import { useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { Progress } from '../cases/backup'
import { importCases, importWords, type Imported } from '../cases/import-cases'
import { noSettings } from '../cases/plan-settings'
import { Button, type ButtonLook } from '../ui/button'
import { note } from '../use-lock'
import { planSettings } from '../use-plan-settings'
import { stores } from '../use-saved-cases'
import type { LockedFile } from './unlock-file-dialog'

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
    const done: OpenedFile[] = []
    setFiles([])
    for (const [index, file] of chosen.entries()) {
      setReading({ name: file.name, done: 0 })
      const imported = await read(file)
      noteOpened(imported)
      done.push({ ...imported, key: `${index} ${file.name}`, settingsTaken: takeSettings(imported) })
    }
    setReading(undefined)
    setFiles(done)
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

interface ButtonProps {
  readonly label: string
  readonly files: OpeningFiles
  readonly look?: ButtonLook
}

export function OpenFilesButton({ label, files, look }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.ndjson,.jsonl,application/json"
        aria-label={`${label}: case files`}
        onChange={({ target }) => {
          void files.open([...(target.files ?? [])])
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
      <Button look={look} disabled={files.reading !== undefined} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}

/** How far the reading has come, and then one line for each file. */
export function OpenedFiles({ files, reading, close }: OpeningFiles) {
  return (
    <>
      {reading === undefined ? null : <ReadingFile {...reading} />}
      <div role="status">
        {files.length === 0 ? null : (
          <div className="opened-files" ref={bringIntoView}>
            <ul>
              {files.map((file) => (
                <li key={file.key}>
                  <OpenedFileLine file={file} />
                </li>
              ))}
            </ul>
            <Button look="quiet" onClick={close}>
              Close
            </Button>
          </div>
        )}
      </div>
    </>
  )
}

/** The files may have been opened from further down. */
function bringIntoView(element: HTMLElement | null) {
  if (element !== null && 'scrollIntoView' in element) element.scrollIntoView({ block: 'nearest' })
}

function ReadingFile({ name, done, total }: Progress & { readonly name: string }) {
  const words = total === undefined ? `Reading ${name}` : `Reading ${name}: ${shown(done)} of ${shown(total)}`
  return (
    <div className="list-notice list-progress">
      <span>{words}</span>
      <progress aria-label={`Reading ${name}`} value={total === undefined ? undefined : done} max={total} />
    </div>
  )
}

function OpenedFileLine({ file }: { readonly file: OpenedFile }) {
  const { name, first, problem, settingsTaken, cleaned = 0, logged = 0, ...counts } = file
  const taken = counts.added + counts.same + counts.both + counts.newer
  const isPlain = taken === 1 && counts.refused === 0
  return (
    <>
      <strong>{name}</strong>: {taken === 0 ? null : `${importWords(counts)}. `}
      {isPlain && first !== undefined ? (
        <Link to="/cases/$caseId" params={{ caseId: first.id }}>
          {[first.entries.caseNumber, first.entries.memberName].filter(Boolean).join(', ') || 'Open it'}
        </Link>
      ) : null}
      {problem === undefined ? null : <span className="list-problem">{problem}</span>}
      {cleaned > 0 ? ` Marks that no one can see were taken out of ${shown(cleaned)} texts.` : null}
      {logged === 0 ? null : (
        <>
          {' '}
          The log in it ({shown(logged)} {logged === 1 ? 'entry' : 'entries'}) stays in the file: it belongs to the
          device that wrote it. <Link to="/log">Check it on the log page</Link>.
        </>
      )}
      {settingsTaken === undefined
        ? null
        : settingsTaken
          ? ' The plan’s settings came with it.'
          : ' The plan’s settings on this device stay as they are; those in the file differ.'}
    </>
  )
}

const shown = (count: number): string => count.toLocaleString('en-US')
