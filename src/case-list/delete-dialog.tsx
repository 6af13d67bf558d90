import { useState } from 'react'
import type { CaseRow } from '../cases/case-row'
import { formatDate } from '../facts'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { nameOf, numberOf } from './row-words'

interface Props {
  readonly row: CaseRow
  readonly onClose: () => void
  readonly onDelete: (row: CaseRow) => Promise<void>
}

/** Asks once more, naming the member: a deleted case does not come back. */
export function DeleteDialog({ row, onClose, onDelete }: Props) {
  const [problem, setProblem] = useState<string>()
  const remove = () => {
    onDelete(row).then(onClose, (error: unknown) => setProblem(String(error instanceof Error ? error.message : error)))
  }
  const born = row.birthDate === undefined ? '' : `, born ${formatDate(row.birthDate)}`
  return (
    <Dialog title={`Delete the case of ${nameOf(row)}?`} onClose={onClose}>
      <p>
        {numberOf(row)}, {nameOf(row)}
        {born}. Its review is removed from this device and can't be brought back.
      </p>
      {problem === undefined ? null : (
        <p role="alert" className="list-problem">
          {problem}
        </p>
      )}
      <div className="delete-answers">
        <Button onClick={onClose}>Keep it</Button>
        <Button className="delete-button" onClick={remove}>
          Delete this case
        </Button>
      </div>
    </Dialog>
  )
}
