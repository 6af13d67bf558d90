import type { ReviewedCase } from '../cases/review'
import { momentWords } from '../cases/moments'
import { showAnswer } from '../evaluation'
import { ageInYears, factOf, type Answers, type Day } from '../facts'

/** The record's title, and whom and what it is about. */
export function MemberGrid({ review, on }: { readonly review: ReviewedCase; readonly on: Day }) {
  const { answers, determination } = review
  const { section } = determination
  const kind =
    answers.requestKind === undefined ? 'Initial or continued: open' : `${showAnswer(answers, 'requestKind')} request`
  const under =
    section === undefined
      ? 'section: open'
      : `${section.kind === 'criteria' ? 'criteria' : 'section'} ${section.id} ${inSentence(section.title)}`
  return (
    <header className="record-header">
      <h1 id="record-title" tabIndex={-1}>
        Ixazomib (Ninlaro) review record
      </h1>
      <p>
        {kind}, {under}
      </p>
      <dl className="record-grid">
        {fieldsOf(answers, on).map(({ label, text, mono }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={mono ? 'mono' : undefined}>{text}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

interface GridField {
  readonly label: string
  readonly text: string
  readonly mono?: true
}

function fieldsOf(answers: Answers, on: Day): GridField[] {
  const { birthDate, receivedOn, receivedTime, timeZone } = answers
  const plain = (key: 'memberName' | 'prescriberName' | 'prescriberSpecialty'): GridField => ({
    label: factOf(key).label,
    text: showAnswer(answers, key),
  })
  const id = (key: 'memberId' | 'prescriberNpi'): GridField => ({
    ...{ label: factOf(key).label },
    text: showAnswer(answers, key),
    mono: true,
  })
  const age = birthDate === undefined ? '' : ` (${ageInYears(birthDate, receivedOn ?? on)} years)`
  return [
    plain('memberName'),
    id('memberId'),
    { label: 'Date of birth', text: `${showAnswer(answers, 'birthDate')}${age}` },
    {
      label: factOf('lineOfBusiness').label,
      text: `${showAnswer(answers, 'lineOfBusiness')}, ${answers.state ?? 'state open'}`,
    },
    plain('prescriberName'),
    id('prescriberNpi'),
    plain('prescriberSpecialty'),
    { label: 'Request received', text: momentWords(receivedOn, receivedTime, timeZone) },
  ]
}

/** A name keeps its capital. */
const inSentence = (title: string): string =>
  title.startsWith('Waldenström') ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`
