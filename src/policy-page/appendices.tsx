import {
  abbreviations,
  alternatives,
  alternativesDose,
  alternativesRemark,
  contraindications,
  maintenanceWarning,
} from '../policy/appendices'
import { parts } from './outline'
import { PolicyPart } from './policy-part'
import { PolicyTable } from './policy-table'

/** Appendices A to D. */
export function Appendices({ named }: { readonly named: string | undefined }) {
  return (
    <>
      <PolicyPart part={parts.abbreviations} named={named}>
        <dl className="policy-pairs">
          {abbreviations.map(({ short, long }) => (
            <div key={short}>
              <dt>{short}</dt>
              <dd>{long}</dd>
            </div>
          ))}
        </dl>
      </PolicyPart>
      <PolicyPart part={parts.alternatives} named={named}>
        <PolicyTable
          caption="Regimens that count as prior therapy: examples, not a closed list"
          columns={['Regimen', 'Remark', 'Schedule and dose limit']}
          rows={alternatives.map(({ drugs, remark }) => ({
            key: [...drugs, remark].join(),
            cells: [drugs.join(', '), remark ?? '', alternativesDose],
          }))}
        />
        <p>{alternativesRemark}</p>
      </PolicyPart>
      <PolicyPart part={parts.contraindications} named={named}>
        <p>{contraindications}</p>
      </PolicyPart>
      <PolicyPart part={parts.maintenance} named={named}>
        <p>{maintenanceWarning}</p>
      </PolicyPart>
    </>
  )
}
