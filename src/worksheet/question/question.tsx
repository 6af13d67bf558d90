import { factOf, type FactKey } from '../../facts'
import { useSheet } from '../sheet-context'
import { ChoiceQuestion } from './choice-question'
import { LinesQuestion } from './lines-question'
import { RegimenQuestion } from './regimen-question'
import { SelectQuestion } from './select-question'
import { TypedQuestion } from './typed-question'
import './question.css'

interface Props {
  readonly name: FactKey
  readonly layout?: 'beside' | 'below'
  readonly className?: string
}

/** Choices too many or too minor to stand open. */
export const asSelect: readonly FactKey[] = ['state', 'alsoCovered', 'durationUnit']

/** The field of a fact, by its kind; the page finds it by its name. */
export function Question({ name, layout, className }: Props) {
  const { placed } = useSheet()
  // It no longer matters and stands only to keep the sheet still: passed over on the way on.
  const isIdle = !placed.some(({ visible }) => visible.includes(name))
  return (
    <div
      className={['question', className].filter(Boolean).join(' ')}
      data-question={name}
      data-done={isIdle || undefined}
    >
      <Control name={name} layout={layout} />
    </div>
  )
}

function Control({ name, layout }: Props) {
  switch (factOf(name).kind) {
    case 'choice':
      return asSelect.includes(name) ? <SelectQuestion name={name} /> : <ChoiceQuestion name={name} layout={layout} />
    case 'regimen':
      return <RegimenQuestion />
    case 'lines':
      return <LinesQuestion />
    case 'text':
    case 'date':
    case 'time':
    case 'number':
    case 'days':
      return <TypedQuestion name={name} />
  }
}
