import { flushSync } from 'react-dom'
import { Button } from '../../ui/button'
import type { FactKey } from '../../facts'
import { doseFacts } from '../../policy/dose'
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
  const stands = [strength.entry, capsules.entry, String(days.entry), cycle.entry].join() === '4,1,1,8,15,28'
  return (
    <div data-question="labelledSchedule" data-done={strength.entry !== '' || undefined}>
      <Button
        disabled={stands}
        onClick={() => {
          flushSync(() => {
            strength.set(4)
            capsules.set(1)
            days.set([1, 8, 15])
            cycle.set(28)
          })
          moveOn(document.querySelector('[data-question="cycleLength"]'))
        }}
      >
        Labeled schedule: 4 mg, days 1, 8, 15 of 28
      </Button>
    </div>
  )
}
