import { hasProgression, isTherapy, mayBeRequestedCourse, therapyAbove, type PriorTherapies } from '../../facts'
import { Choice } from '../../ui/choice'
import type { RowChange } from './changes'

interface Props {
  readonly therapies: PriorTherapies
  readonly index: number
  readonly place: string
  readonly onChange: (change: RowChange) => void
}

/** What has to be asked of a row, as far as something turns on it (R13). */
export function RowQuestions({ therapies, index, place, onChange }: Props) {
  const row = therapies.rows[index]
  if (row === undefined) return null
  const { requestedCourse, ownLine } = row
  const above = therapyAbove(therapies, index)
  const contradicts = above?.progressed === true && ownLine === 'no'
  const asksLine = above !== undefined && row.drugs.length > 0 && isTherapy(row) !== false
  return (
    <>
      {mayBeRequestedCourse(row) && (
        <div className="row-question" data-place={`${place}.requestedCourse`} tabIndex={-1}>
          <Choice
            question="Is this the course now requested?"
            hint="Row with ixazomib and no end. The requested course is no prior therapy."
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
            value={requestedCourse ?? ''}
            onChange={(value) => onChange({ requestedCourse: yesOrNo(value) })}
          />
        </div>
      )}
      {asksLine && (contradicts || !above.progressed) && (
        <div className="row-question" data-place={`${place}.ownLine`} tabIndex={-1}>
          <Choice
            question={`Rows ${above.row + 1} and ${index + 1}: one line, or a line of its own?`}
            hint={lineHint(therapies, above.row, index, contradicts)}
            options={[
              { value: 'no', label: 'One line' },
              { value: 'yes', label: 'Own line' },
            ]}
            value={ownLine ?? ''}
            onChange={(value) => onChange({ ownLine: yesOrNo(value) })}
          />
        </div>
      )}
    </>
  )
}

function lineHint({ rows }: PriorTherapies, above: number, index: number, contradicts: boolean): string {
  const [before, row] = [above + 1, index + 1]
  if (contradicts) {
    return `Progression is recorded after row ${before}, yet row ${row} is said to be part of the same line. Correct one of them.`
  }
  const later = rows.slice(above, index).some(hasProgression) ? `; what is recorded came after row ${row} began` : ''
  return `No progression is recorded between rows ${before} and ${row}${later}.`
}

const yesOrNo = (value: string) => (value === 'yes' || value === 'no' ? value : undefined)
