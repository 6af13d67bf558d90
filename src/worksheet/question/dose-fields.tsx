import { flushSync } from 'react-dom'
import { Button } from '../../ui/button'
import type { FactKey } from '../../facts'
import { doseFacts } from '../../policy/dose'
import { labeledSchedule } from '../../policy/limits'
import { quantityWords } from '../../policy/words/length-words'
import { useReview } from '../review-context'
import { useEntry } from '../sheet-form'
import { useSheet } from '../sheet-context'
import { Question } from './question'

export const doseKeys: readonly FactKey[] = doseFacts

/** Dose, days and cycle in one row, with the quantity that follows; the labelled schedule by one button. */
export function DoseFields({ names }: { readonly names: readonly FactKey[] }) {
  const { review } = useReview()
  const { quantity } = review.determination
  return (
    <div className="dose">
      <LabelledSchedule />
      <div className="dose-row">
        {names.map((name) => (
          <Question key={name} name={name} className={`dose-${name}`} />
        ))}
        <div className="field dose-quantity">
          <span className="field-label">Quantity</span>
          <output className="dose-output">{quantity === undefined ? 'open' : quantityWords(quantity)}</output>
        </div>
      </div>
    </div>
  )
}

function LabelledSchedule() {
  const strength = useEntry('strength')
  const capsules = useEntry('capsulesPerDose')
  const days = useEntry('doseDays')
  const cycle = useEntry('cycleLength')
  const { moveOn } = useSheet()
  const stands =
    [strength.entry, capsules.entry, days.entry, cycle.entry].join() === Object.values(labeledSchedule).join()
  return (
    <div data-question="labelledSchedule" data-done={strength.entry !== '' || undefined}>
      <Button
        disabled={stands}
        onClick={() => {
          flushSync(() => {
            strength.set(labeledSchedule.strength)
            capsules.set(labeledSchedule.capsulesPerDose)
            days.set(labeledSchedule.doseDays)
            cycle.set(labeledSchedule.cycleLength)
          })
          moveOn(document.querySelector('[data-question="cycleLength"]'))
        }}
      >
        Labeled schedule: {labeledSchedule.strength} mg, days {labeledSchedule.doseDays.join(', ')} of{' '}
        {labeledSchedule.cycleLength}
      </Button>
    </div>
  )
}
