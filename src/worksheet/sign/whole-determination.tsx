import type { RecordContent, RecordWords } from '../../cases/record/record-form'
import { MarkedWord, type MarkShape } from '../../ui/mark'
import '../../ui/scrolls-sideways.css'

const shapes: Record<RecordContent['findings'][number]['mark'], MarkShape> = {
  met: 'met',
  'not met': 'not-met',
  open: 'open',
  off: 'off',
}
const tints: Record<string, string> = { met: 'met', 'not met': 'not-met', open: 'open', refer: 'refer' }

interface Props {
  readonly content: RecordContent
  readonly isSigned?: boolean
}

/** Everything that the signature stands under, or will: outcome, terms and every finding. */
export function WholeDetermination({ content, isSigned = false }: Props) {
  const { box, findings } = content
  const label = isSigned ? 'Findings as signed' : 'Findings to be signed'
  return (
    <section className="sign-whole" aria-label="The whole determination">
      <div className={`outcome outcome-${tints[box.shape] ?? 'open'}`}>
        <h3>{box.headline}</h3>
        {box.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className="sign-terms">
        {box.terms.map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{lines.map(textOf).join('; ')}</dd>
          </div>
        ))}
      </dl>
      {findings.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
        <div className="scrolls-sideways" role="region" aria-label={label} tabIndex={0}>
          <table className="sign-findings">
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">Requirement</th>
                <th scope="col">Finding</th>
                <th scope="col">Recorded</th>
                <th scope="col">Documented in</th>
              </tr>
            </thead>
            <tbody>
              {findings.map(({ id, number, depth, requires, mark, word, setByHand, recorded, documentedIn }) => (
                <tr key={id}>
                  <td className={`sign-number sign-depth-${Math.min(depth, 3)} mono small`}>{number}</td>
                  <th scope="row">{requires}</th>
                  <td>
                    <MarkedWord shape={shapes[mark]}>{word}</MarkedWord>
                    {setByHand === true ? <span className="quiet small"> set by hand</span> : null}
                  </td>
                  <td>{recorded}</td>
                  <td>{documentedIn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

const textOf = (words: RecordWords): string => words.map(({ text }) => text).join('')
