import { referralTable } from '../policy/referrals'
import { linesOfBusiness } from './lines-of-business'
import { PolicyTable } from './policy-table'

/** The policy that goes on with a review. */
export function ReferralTable() {
  return (
    <PolicyTable
      caption="The policy that goes on with the review"
      columns={['Basis', ...linesOfBusiness.map(({ label }) => label)]}
      rows={Object.entries(referralTable).map(([basis, numbers]) => ({
        key: basis,
        cells: [
          `${basis[0]?.toUpperCase()}${basis.slice(1)}`,
          ...linesOfBusiness.map(({ value }) => (
            <span key={value} className="mono">
              {numbers[value]}
            </span>
          )),
        ],
      }))}
    />
  )
}
