import { Link } from '@tanstack/react-router'
import type { LetterItem } from '../cases/letter/letter'
import type { Letter } from '../cases/letter/letter-text'

interface Props {
  readonly letter: Letter
  readonly items: readonly LetterItem[]
  readonly caseId: string
}

/** The letter as it is printed. Member and case stand in the head of the table, which browsers repeat on every page. */
export function LetterPaper({ letter, items, caseId }: Props) {
  const about = Object.fromEntries(letter.about.map(({ label, text }) => [label, text]))
  return (
    <article className="letter" aria-label="Letter to the prescriber">
      <table role="presentation" className="letter-pages">
        <thead>
          <tr>
            <td>
              <div className="letter-head">
                <span>Prior authorization, question to the prescriber</span>
                <span className="mono">
                  {about['Member']} {about['Date of birth']} {about['Case']}
                </span>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <div className="letter-top">
                <address>
                  {letter.to.map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </address>
                <address className="letter-from">
                  {letter.from.map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                  <span>{letter.date}</span>
                </address>
              </div>
              <h2>Ixazomib (Ninlaro): please answer</h2>
              <dl className="letter-about">
                {letter.about.map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
              <p>{letter.opening}</p>
              <p className="letter-by">{letter.replyBy}</p>
              <ol className="letter-items">
                {items.map(({ id, ask, answeredBy, item }) => (
                  <li key={id}>
                    <p className="letter-ask">{ask}</p>
                    <p className="letter-answered-by">What answers it: {answeredBy}</p>
                    <p className="letter-line">
                      <span>Answer</span>
                    </p>
                    <Link to="/cases/$caseId/$item" params={{ caseId, item }} className="letter-question">
                      To the question
                    </Link>
                  </li>
                ))}
              </ol>
              <p>{letter.closing}</p>
              <p className="letter-signed">{letter.signedBy}</p>
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  )
}
