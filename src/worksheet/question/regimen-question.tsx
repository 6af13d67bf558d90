import { useController } from 'react-hook-form'
import { known } from '../../evaluation'
import { offeredIn } from '../regimen/offered'
import { RegimenField } from '../regimen/regimen-field'
import { useReview } from '../review-context'
import type { SheetForm } from '../sheet-form'

export function RegimenQuestion() {
  const { field } = useController<SheetForm, 'entries.regimen'>({ name: 'entries.regimen' })
  const { review } = useReview()
  const { section } = review.determination
  return (
    <RegimenField
      value={field.value === '' ? undefined : field.value}
      onChange={field.onChange}
      diagnosis={known(review.answers, 'diagnosis')}
      offered={section === undefined ? [] : offeredIn(section)}
    />
  )
}
