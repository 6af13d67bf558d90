import type { FactKey } from '../../facts'
import { Question } from '../question/question'
import { useShown } from '../sheet-context'
import type { PlacedItem } from '../use-layout'
import { Item } from './item'
import './request-item.css'

const choices: readonly FactKey[] = ['requestKind', 'urgency', 'lineOfBusiness']

/** What the request form says. */
export function RequestItem({ placed }: { readonly placed: PlacedItem }) {
  const { shown } = useShown()
  return (
    <Item placed={placed} title={placed.item.title}>
      <div className="request-fields">
        {shown(placed).map((name) => (
          <Question
            key={name}
            name={name}
            layout={choices.includes(name) ? 'below' : undefined}
            className={`request-${name}`}
          />
        ))}
      </div>
    </Item>
  )
}
