import { useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { importCases, type Imported } from '../cases/import-cases'
import { Button } from '../ui/button'
import { stores } from '../use-saved-cases'
import { counted } from './row-words'

/** Reads files into the list: what became of each, in one line. */
export function useOpenFiles() {
  const [files, setFiles] = useState<readonly Imported[]>([])
  const open = async (chosen: readonly File[]) => {
    const done: Imported[] = []
    for (const file of chosen) done.push(await openFile(file))
    setFiles(done)
  }
  return { files, open, close: () => setFiles([]) }
}

async function openFile(file: File): Promise<Imported> {
  try {
    return await importCases(stores.cases, file.name, await file.text())
  } catch (error) {
    return { name: file.name, opened: [], problem: error instanceof Error ? error.message : String(error) }
  }
}

export function OpenFilesButton({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.ndjson,.jsonl,application/json"
        aria-label="Case files"
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])])
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>Open files</Button>
    </>
  )
}

/** One line for each file. */
export function OpenedFiles({ files, onClose }: { readonly files: readonly Imported[]; readonly onClose: () => void }) {
  return (
    <div role="status">
      {files.length === 0 ? null : (
        <div className="opened-files">
          <ul>
            {files.map(({ name, opened, problem }) => (
              <li key={name}>
                <strong>{name}</strong>: {opened.length === 0 ? null : <OpenedCases opened={opened} />}
                {problem === undefined ? null : <span className="list-problem">{problem}</span>}
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
      )}
    </div>
  )
}

function OpenedCases({ opened }: Pick<Imported, 'opened'>) {
  const [first] = opened
  if (first === undefined) return null
  if (opened.length > 1) return <span>{counted(opened.length, 'case')} opened. </span>
  return (
    <span>
      opened{' '}
      <Link to="/cases/$caseId" params={{ caseId: first.id }}>
        {[first.entries.caseNumber, first.entries.memberName].filter(Boolean).join(', ') || 'a case without a number'}
      </Link>
    </span>
  )
}
