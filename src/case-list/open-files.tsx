import { useRef } from 'react'
import { Link } from '@tanstack/react-router'
import type { Progress } from '../cases/backup'
import { importWords } from '../cases/import/import-words'
import { Button, type ButtonLook } from '../ui/button'
import type { OpenedFile, OpeningFiles } from './use-open-files'

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
export function OpenedFiles({ files, reading }: Pick<OpeningFiles, 'files' | 'reading'>) {
  return (
    <>
      {reading === undefined ? null : <ReadingFile {...reading} />}
      <div role="status">
        {files.length === 0 ? null : (
          <ul className="opened-files">
            {files.map((file) => (
              <li key={file.key}>
                <OpenedFileLine file={file} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function ReadingFile({ name, done, total }: Progress & { readonly name: string }) {
  const words = total === undefined ? `Reading ${name}` : `Reading ${name}: ${shown(done)} of ${shown(total)}`
  return (
    <div className="list-progress">
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
