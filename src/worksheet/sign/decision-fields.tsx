import { decisions, outcomeHeadline } from '../../cases/signing/decision-words'
import type { Decision } from '../../cases/signing/signature-form'
import type { Hindrance } from '../../cases/signing/hindrances'
import { Choice } from '../../ui/choice'
import { TextAreaField } from './text-area-field'
import type { SigningState } from './use-signing'

const options = decisions.map((value) => ({ value, label: outcomeHeadline[value] }))

interface Props {
  readonly state: SigningState
  /** What to name beside its field; none before the reviewer has tried to sign. */
  readonly problems: readonly Hindrance[]
}

/** The reviewer's decision, apart from what was computed, and the reasons that it needs. */
export function DecisionFields({ state, problems }: Props) {
  const { draft, change, decision, needs, review } = state
  const problemOf = (field: string) => problems.find(({ id }) => id === field)?.text
  return (
    <>
      <div data-sign-field="decision">
        <Choice
          question="Your decision"
          hint={`The criteria came to: ${outcomeHeadline[review.determination.outcome].toLowerCase()}.`}
          options={options}
          layout="below"
          value={decision}
          onChange={(value) =>
            change({ decision: decisions.find((each) => each === value) satisfies Decision | undefined })
          }
        />
      </div>
      {needs.reason === undefined ? null : (
        <TextAreaField
          label="Reason"
          hint={needs.reason}
          problem={problemOf('reason')}
          field="reason"
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {needs.asserted.length === 0 ? null : (
        <TextAreaField
          label="Reason for approving on asserted findings"
          hint="It prints on the record."
          problem={problemOf('assertedReason')}
          field="assertedReason"
          value={draft.assertedReason}
          onChange={(assertedReason) => change({ assertedReason })}
        />
      )}
    </>
  )
}
