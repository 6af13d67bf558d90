import type { RecordContent } from '../cases/record/record-form'
import { PaperMark } from './paper-mark'
import { keyed, Words } from './record-words'

/** What was determined, why, when, and what follows from it. */
export function DeterminationBox({ box }: { readonly box: RecordContent['box'] }) {
  const { shape, headline, paragraphs, terms } = box
  return (
    <section className="record-box" aria-labelledby="record-outcome">
      <div className="record-box-outcome">
        <h2 id="record-outcome">
          <PaperMark shape={shape} />
          {headline}
        </h2>
        {keyed(paragraphs).map(({ key, item }) => (
          <p key={key}>{item}</p>
        ))}
      </div>
      <dl className="record-box-terms">
        {terms.map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {keyed(lines).map(({ key, item }) => (
                <span key={key} className="record-term-line">
                  <Words words={item} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
