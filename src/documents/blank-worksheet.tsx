import type { Section } from '../evaluation'
import { meaning } from '../cases/signing/decision-words'
import { lastReviewed, policyNumber } from '../policy/dates-of-review'
import { factOf, formatDate } from '../facts'
import { BlankCriteria } from './blank-criteria'
import { BlankDetermination, BlankReferral } from './blank-determination'
import { BlankLine, BlankQuestion } from './blank-question'
import { checkQuestions, requestQuestionsOf } from './blank-questions'
import { Paper } from './paper'
import { SignatureBlock } from './signature-block'
import './record.css'
import './blank.css'

/** The blank worksheet of a section, to print and fill in by hand. */
export function BlankWorksheet({ section }: { readonly section: Section }) {
  return (
    <Paper
      kind="Prior authorization worksheet"
      about={(['memberName', 'birthDate', 'caseNumber'] as const).map((key) => (
        <span key={key} className="blank-head">
          {factOf(key).label}
          <BlankLine long={key === 'memberName'} />
        </span>
      ))}
    >
      <article className="record blank" aria-labelledby="blank-title">
        <h1 id="blank-title" tabIndex={-1}>
          Ixazomib (Ninlaro) worksheet, {section.id}
        </h1>
        <p>
          {section.title}. {section.criteria.requires}. {policyNumber}, last reviewed {formatDate(lastReviewed)}.
        </p>
        <section className="record-section blank-request" aria-label="Request">
          {requestQuestionsOf(section).map((key) => (
            <BlankQuestion key={key} of={key} />
          ))}
        </section>
        <BlankDocuments />
        <BlankCriteria section={section} />
        <BlankReferral section={section} />
        <section className="record-section blank-whole" aria-labelledby="blank-check">
          <h2 id="blank-check">Check</h2>
          <div className="blank-pairs">
            {checkQuestions.map((key) => (
              <BlankQuestion key={key} of={key} />
            ))}
          </div>
        </section>
        <BlankRationale lines={section.kind === 'referral' ? 3 : 4} />
        <BlankDetermination section={section} />
        <SignatureBlock meaning={meaning} />
      </article>
    </Paper>
  )
}

function BlankDocuments() {
  const ids = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6']
  return (
    <section className="record-section blank-whole" aria-labelledby="blank-documents">
      <h2 id="blank-documents">Documents</h2>
      <div className="blank-documents">
        {ids.map((id) => (
          <span key={id} className="blank-answer">
            <span className="mono">{id}</span>
            <BlankLine long />
            dated
            <BlankLine />
          </span>
        ))}
      </div>
    </section>
  )
}

/** Where to refer takes fewer words than why. */
const BlankRationale = ({ lines }: { readonly lines: number }) => (
  <section className="record-section blank-whole" aria-labelledby="blank-rationale">
    <h2 id="blank-rationale">Rationale</h2>
    {['first', 'second', 'third', 'fourth'].slice(0, lines).map((line) => (
      <div key={line} className="blank-ruled" />
    ))}
  </section>
)
