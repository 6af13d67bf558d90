import { factOf, type Answers, type FactKey } from '../../facts'
import { later } from '../../ui/later'
import { useReview } from '../review-context'
import { usePlaced } from '../sheet-context'
import { ChoiceQuestion } from './choice-question'
import { SelectQuestion } from './select-question'
import { TypedQuestion } from './typed-question'
import './question.css'

const LinesQuestion = later(async () => (await import('./lines-question')).LinesQuestion)
const RegimenQuestion = later(async () => (await import('./regimen-question')).RegimenQuestion)

interface Props {
  readonly name: FactKey
  readonly layout?: 'beside' | 'below'
  readonly className?: string
}

/** Choices too many or too minor to stand open. */
export const asSelect: readonly FactKey[] = ['state', 'alsoCovered', 'durationUnit']

/** The field of a fact, by its kind; the page finds it by its name. */
export function Question({ name, layout, className }: Props) {
  const { placed } = usePlaced()
  const { review } = useReview()
  // Answered, or no longer of matter and there only to keep the sheet still: passed over on the way on.
  const isDone = !placed.some(({ visible }) => visible.includes(name)) || isAnswered(review.answers, name)
  return (
    <div
      className={['question', className].filter(Boolean).join(' ')}
      data-question={name}
      data-done={isDone || undefined}
    >
      <Control name={name} layout={layout} />
    </div>
  )
}

/** A list that may still grow is not answered. */
function isAnswered(answers: Answers, name: FactKey): boolean {
  const answer = answers[name]
  return answer !== undefined && !(typeof answer === 'object' && 'closed' in answer && !answer.closed)
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
