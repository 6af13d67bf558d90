import { linesOfBusiness, referralCaption, referralRows } from '../policy/table-beside'
import { PolicyTable } from './policy-table'

/** The policy that goes on with a review. */
export function ReferralTable() {
  return (
    <PolicyTable
      caption={referralCaption}
      columns={['Basis', ...linesOfBusiness.map(({ label }) => label)]}
      rows={referralRows.map(({ basis, numbers }) => ({
        key: basis,
        cells: [
          basis,
          ...linesOfBusiness.map(({ value }, index) => (
            <span key={value} className="mono">
              {numbers[index]}
            </span>
          )),
        ],
      }))}
    />
  )
}
