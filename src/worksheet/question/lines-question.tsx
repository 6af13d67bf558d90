import { useController } from 'react-hook-form'
import { useReview } from '../review-context'
import type { SheetForm } from '../sheet-form'
import { TherapiesField } from '../therapies/therapies-field'

export function LinesQuestion() {
  const { field } = useController<SheetForm, 'entries.priorTherapies'>({ name: 'entries.priorTherapies' })
  const { review, on } = useReview()
  return (
    <TherapiesField
      value={field.value === '' ? undefined : field.value}
      onChange={field.onChange}
      answers={review.answers}
      on={on}
      problems={review.problems}
    />
  )
}
