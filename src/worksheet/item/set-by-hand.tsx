import { useId, useRef, useState, type SubmitEvent } from 'react'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { MarkedWord } from '../../ui/mark'
import { basisOf, cite, findings, type Finding, type SetByHand, type Truth } from '../../evaluation'
import { truthWords } from '../../policy/words/finding-words'
import { useReview } from '../review-context'
import { usePart } from '../sheet-form'
import './set-by-hand.css'

const shapes = { met: 'met', 'not met': 'not-met', open: 'open' } as const

/** The findings set by hand in a criterion and below it: what the facts say, what was set, and why (R7). */
export function HandFindings({ finding }: { readonly finding: Finding }) {
  const set = findings(finding).filter(({ setByHand }) => setByHand !== undefined)
  return set.map((each) => <HandFinding key={each.criterion.id} finding={each} />)
}

function HandFinding({ finding }: { readonly finding: Finding }) {
  const { value, set } = usePart('setByHand')
  const { review } = useReview()
  const { criterion, derived, setByHand, stale } = finding
  if (setByHand === undefined) return null
  const withdraw = () => {
    const { [criterion.id]: _, ...rest } = value
    set(rest)
  }
  const keep = () => set({ ...value, [criterion.id]: { ...setByHand, basis: basisOf(criterion, review.answers) } })
  return (
    <div className={stale ? 'by-hand by-hand-stale' : 'by-hand'}>
      <p>
        <span className="mono small">{cite(criterion)}</span> <strong>Set by hand:</strong>{' '}
        <MarkedWord shape={shapes[setByHand.truth]}>{truthWords[setByHand.truth]}</MarkedWord>{' '}
        <span className="quiet">The facts say: {truthWords[derived].toLowerCase()}.</span>
      </p>
      <p>{setByHand.reason}</p>
      <div className="by-hand-actions">
        {stale ? (
          <>
            <strong>The facts have changed since.</strong>
            <Button onClick={keep}>Keep</Button>
          </>
        ) : null}
        <Button look={stale ? 'plain' : 'quiet'} onClick={withdraw}>
          Withdraw
        </Button>
      </div>
    </div>
  )
}

export function SetByHandAction({ finding }: { readonly finding: Finding }) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button ref={opener} look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        Set by hand <span className="only-read-out">{cite(finding.criterion)}</span>
      </Button>
      {open ? (
        <HandForm
          finding={finding}
          onDone={() => {
            setOpen(false)
            opener.current?.focus()
          }}
        />
      ) : null}
    </>
  )
}

function HandForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const { value, set } = usePart('setByHand')
  const { review } = useReview()
  const id = useId()
  const all = findings(finding)
  const [criterionId, setCriterionId] = useState(finding.criterion.id)
  const [truth, setTruth] = useState('')
  const [reason, setReason] = useState('')
  const ready = truth !== '' && reason.trim() !== ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const criterion = all.find((each) => each.criterion.id === criterionId)?.criterion
    if (!ready || criterion === undefined) return
    const setting: SetByHand = {
      truth: truth as Truth,
      reason: reason.trim(),
      basis: basisOf(criterion, review.answers),
    }
    set({ ...value, [criterionId]: setting })
    onDone()
  }
  return (
    <form className="hand-form" aria-label="Set a finding by hand" onSubmit={submit}>
      {all.length < 2 ? null : (
        <label>
          <span className="field-label">Criterion</span>
          <select className="input" value={criterionId} onChange={({ target }) => setCriterionId(target.value)}>
            {all.map(({ criterion }) => (
              <option key={criterion.id} value={criterion.id}>
                {cite(criterion)} {criterion.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice
        question="Finding"
        options={Object.entries(truthWords).map(([option, label]) => ({ value: option, label }))}
        value={truth}
        onChange={setTruth}
      />
      <div>
        <label className="field-label" htmlFor={id}>
          Reason, printed on the record
        </label>
        <textarea
          id={id}
          className="input"
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <div className="by-hand-actions">
        <Button type="submit" look="primary" disabled={!ready}>
          Set this finding
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  )
}
