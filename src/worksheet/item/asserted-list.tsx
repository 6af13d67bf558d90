import { cite, type Finding } from '../../evaluation'
import { CheckList } from './check-list'

interface Props {
  readonly asserted: readonly Finding[]
  /** Takes the reviewer to a criterion. */
  readonly onGo: (criterion: string) => void
}

/** The findings that rest on no document (R6). */
export const AssertedList = ({ asserted, onGo }: Props) => (
  <CheckList
    title="Asserted, no document cited"
    label="Asserted"
    items={asserted}
    none="Every finding cites a document."
  >
    {asserted.map(({ criterion }) => (
      <li key={criterion.id}>
        <button type="button" className="text-link" onClick={() => onGo(criterion.id)}>
          {criterion.title}
        </button>{' '}
        <span className="mono small quiet">{cite(criterion)}</span>
      </li>
    ))}
  </CheckList>
)
