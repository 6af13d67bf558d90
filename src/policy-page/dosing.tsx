import { dosing } from '../policy/appendices'
import { strengths } from '../policy/limits'
import { sayLimit } from '../policy/table'
import { parts } from './outline'
import { PolicyPart } from './policy-part'
import { PolicyTable } from './policy-table'

/** V and VI: the labelled schedule, and the capsules that are made. */
export function Dosing({ named }: { readonly named: string | undefined }) {
  const { indication, schedule, maximum, partners } = dosing
  return (
    <>
      <PolicyPart part={parts.dosing} named={named}>
        <PolicyTable
          caption="The labeled dose"
          columns={['Indication', 'Dose', 'Maximum']}
          rows={[
            {
              key: indication,
              cells: [
                indication,
                `${schedule.strength} mg by mouth on days ${schedule.doseDays.join(', ')} of a ${schedule.cycleLength}-day cycle`,
                maximum.map(sayLimit).join('; '),
              ],
            },
          ]}
        />
        <p>{partners}</p>
      </PolicyPart>
      <PolicyPart part={parts.strengths} named={named}>
        <p>{strengths.map((mg) => `${mg} mg`).join(', ')}</p>
      </PolicyPart>
    </>
  )
}
