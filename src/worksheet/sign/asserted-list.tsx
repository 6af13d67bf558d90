import { cite, type Finding } from '../../evaluation'
import type { SignTarget } from '../../cases/signing/hindrances'

interface Props {
  readonly asserted: readonly Finding[]
  readonly onGo: (target: SignTarget) => void
}

/** The findings that rest on no document (R6). */
export const AssertedList = ({ asserted, onGo }: Props) => (
  <section className="sign-asserted" aria-label="Asserted">
    <h3>Asserted, no document cited {asserted.length === 0 ? null : `(${asserted.length})`}</h3>
    {asserted.length === 0 ? (
      <p className="quiet">Every finding cites a document.</p>
    ) : (
      <ul>
        {asserted.map(({ criterion }) => (
          <li key={criterion.id}>
            <button type="button" className="text-link" onClick={() => onGo({ criterion: criterion.id })}>
              {criterion.title}
            </button>{' '}
            <span className="mono small quiet">{cite(criterion)}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
