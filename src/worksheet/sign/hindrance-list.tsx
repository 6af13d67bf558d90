import type { Ref } from 'react'
import type { Hindrance, SignTarget } from '../../cases/signing/hindrances'

interface Props {
  readonly hindrances: readonly Hindrance[]
  readonly heading: Ref<HTMLHeadingElement>
  readonly onGo: (target: SignTarget) => void
}

/** What has to be acknowledged, answered or put right first; each leads to its place. */
export function HindranceList({ hindrances, heading, onGo }: Props) {
  const isClear = hindrances.length === 0
  return (
    <section className={isClear ? 'sign-first' : 'sign-first sign-first-some'} aria-label="Before you sign">
      <h3 ref={heading} tabIndex={-1}>
        Before you sign {isClear ? null : `(${hindrances.length})`}
      </h3>
      {isClear ? (
        <p className="quiet">Nothing stands against it.</p>
      ) : (
        <ul>
          {hindrances.map(({ id, target, label, text }) => (
            <li key={`${id} ${text}`}>
              <button type="button" className="text-link" onClick={() => onGo(target)}>
                {label}
              </button>
              : {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
