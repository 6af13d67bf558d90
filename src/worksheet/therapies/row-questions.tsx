import { hasProgression, isTherapy, mayBeRequestedCourse, type PriorTherapies } from '../../facts'
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
  const before = lineBefore(therapies, index)
  const contradicts = before?.progressed === true && ownLine === 'no'
  const asksLine = before !== undefined && row.drugs.length > 0 && isTherapy(row) !== false
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
      {asksLine && (contradicts || !before.progressed) && (
        <div className="row-question" data-place={`${place}.ownLine`} tabIndex={-1}>
          <Choice
            question={`Rows ${before.index + 1} and ${index + 1}: one line, or a line of its own?`}
            hint={
              contradicts
                ? `Progression is recorded after row ${before.index + 1}, yet row ${index + 1} is said to be part of the same line. Correct one of them.`
                : `No progression is recorded between rows ${before.index + 1} and ${index + 1}.`
            }
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

/** The therapy above a row, and whether progression is recorded since. */
function lineBefore({ rows }: PriorTherapies, index: number): { index: number; progressed: boolean } | undefined {
  const before = rows.slice(0, index)
  const above = before.findLastIndex((row) => isTherapy(row) !== false)
  return above < 0 ? undefined : { index: above, progressed: before.slice(above).some(hasProgression) }
}

const yesOrNo = (value: string) => (value === 'yes' || value === 'no' ? value : undefined)
