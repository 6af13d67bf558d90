import { decisions, outcomeHeadline } from '../../cases/signing/decision-words'
import type { ToSign } from '../../cases/signing/signature-form'
import type { Hindrance } from '../../cases/signing/hindrances'
import { Choice } from '../../ui/choice'
import { FieldMessage } from '../../ui/field'
import { TextAreaField } from './text-area-field'
import type { SigningState } from './use-signing'

const options = decisions.map((value) => ({ value, label: outcomeHeadline[value] }))

interface Props {
  /** What the reviewer has said so far. */
  readonly toSign: ToSign
  readonly onDecide: (toSign: ToSign) => void
  readonly state: SigningState
  /** What to name beside its field; none before the reviewer has tried to sign. */
  readonly problems: readonly Hindrance[]
}

/** The reviewer's decision, apart from what was computed, and the reasons that it needs. */
export function DecisionFields({ toSign, onDecide, state, problems }: Props) {
  const { decision, needs, review } = state
  const problemOf = (field: string) => problems.find(({ id }) => id === field)?.text
  const undecided = problemOf('decision')
  return (
    <>
      <div data-sign-field="decision" data-question="toSign" data-done>
        <Choice
          question="Your decision"
          hint={`The criteria came to: ${outcomeHeadline[review.determination.outcome].toLowerCase()}.`}
          options={options}
          layout="below"
          value={decision ?? ''}
          onChange={(value) => onDecide({ ...toSign, decision: decisions.find((each) => each === value) })}
        />
        {undecided === undefined ? null : <FieldMessage problem={undecided} />}
      </div>
      {needs.reason === undefined ? null : (
        <TextAreaField
          label="Reason"
          hint={needs.reason}
          problem={problemOf('reason')}
          field="reason"
          value={toSign.reason ?? ''}
          onChange={(reason) => onDecide({ ...toSign, reason })}
        />
      )}
      {needs.asserted.length === 0 ? null : (
        <TextAreaField
          label="Reason for approving on asserted findings"
          hint="It prints on the record."
          problem={problemOf('assertedReason')}
          field="assertedReason"
          value={toSign.assertedReason ?? ''}
          onChange={(assertedReason) => onDecide({ ...toSign, assertedReason })}
        />
      )}
    </>
  )
}
