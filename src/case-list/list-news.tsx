import { useState } from 'react'
import type { CaseFile } from '../cases/case-file'
import { Button } from '../ui/button'
import { DeletedCases } from './deleted-cases'
import { OpenedFiles } from './open-files'
import { counted } from './row-words'
import type { OpeningFiles } from './use-open-files'
import './list-news.css'

interface Props {
  readonly problem: string | undefined
  readonly said: string | undefined
  /** How many cases are still being read into the list. */
  readonly making: number
  readonly files: OpeningFiles
  /** Those that were not put away yet. */
  readonly deleted: readonly CaseFile[]
  readonly onUndo: (id: string) => void
  readonly onClose: () => void
}

/** What came of what one did, over the foot of the page, so that the rows stay where they are. */
export function ListNews({ problem, said, making, files, deleted, onUndo, onClose }: Props) {
  const isReading = files.reading !== undefined || making > atOnce
  const isClosable = (problem ?? said) !== undefined || files.files.length > 0 || deleted.length > 0
  return (
    <div className={isClosable || isReading ? 'list-news list-news-shown' : 'list-news'}>
      <div className="list-news-words">
        <p role="alert" className="list-problem">
          {problem}
        </p>
        {making > atOnce ? <p>{counted(making, 'case')} are still being read</p> : null}
        <p role="status">{said}</p>
        <OpenedFiles {...files} />
        <div role="status">{deleted.length === 0 ? null : <DeletedCases files={deleted} onUndo={onUndo} />}</div>
      </div>
      {isClosable ? (
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      ) : null}
    </div>
  )
}

/** Fewer are read before anybody could read the notice. */
const atOnce = 200

/** Of the deleted cases those that are news; the others stand at the foot of the page. */
export function usePutAway(files: readonly CaseFile[]) {
  const [putAway, setPutAway] = useState<ReadonlySet<CaseFile>>(() => new Set(files))
  return {
    news: files.filter((file) => !putAway.has(file)),
    away: files.filter((file) => putAway.has(file)),
    putAway: () => setPutAway(new Set(files)),
  }
}
