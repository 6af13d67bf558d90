import type { CaseFile } from '../cases/case-file'
import { Button } from '../ui/button'

interface Props {
  readonly files: readonly CaseFile[]
  readonly onUndo: (id: string) => void
}

/** What was taken off this device since the app was opened, and can still be put back. */
export function DeletedCases({ files, onUndo }: Props) {
  return (
    <ul className="deleted-cases">
      {files.map((file) => (
        <li key={file.id}>
          <span>
            <strong>{nameOfFile(file)}</strong> is off this device. It can be put back until the app is closed.
          </span>
          <Button look="link" id={undoId(file.id)} onClick={() => onUndo(file.id)}>
            Undo <span className="only-read-out">for {nameOfFile(file)}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

export const undoId = (id: string): string => `undo-${id}`

const nameOfFile = ({ entries }: CaseFile): string =>
  `${entries.caseNumber ?? 'No case number'}, ${entries.memberName ?? 'No member yet'}`
