import { showAnswer } from '../../evaluation'
import { ageInYears, factOf, inSentence, type Answers, type Day } from '../../facts'
import { momentWords } from '../moments'
import type { RecordContent } from './record-form'
import type { ReviewedCase } from '../review'

type Field = RecordContent['grid'][number]

/** "Initial request, criteria I.A multiple myeloma" */
export function kindOf({ answers, determination: { section } }: ReviewedCase): string {
  const kind =
    answers.requestKind === undefined ? 'Initial or continued: open' : `${showAnswer(answers, 'requestKind')} request`
  const under =
    section === undefined
      ? 'section: open'
      : `${section.kind === 'criteria' ? 'criteria' : 'section'} ${section.id} ${inSentence(section.title)}`
  return `${kind}, ${under}`
}

/** Whom the record is about, in the head of every page. */
export const aboutOf = ({ answers }: ReviewedCase): RecordContent['about'] => ({
  memberName: showAnswer(answers, 'memberName'),
  birthDate: showAnswer(answers, 'birthDate'),
  caseNumber: showAnswer(answers, 'caseNumber'),
})

export function gridOf({ answers }: ReviewedCase, on: Day): Field[] {
  const { birthDate, receivedOn, receivedTime, timeZone } = answers
  const age = birthDate === undefined ? '' : ` (${ageInYears(birthDate, receivedOn ?? on)} years)`
  return [
    plainField('memberName', answers),
    idField('memberId', answers),
    { label: factOf('birthDate').label, text: `${showAnswer(answers, 'birthDate')}${age}` },
    {
      label: factOf('lineOfBusiness').label,
      text: `${showAnswer(answers, 'lineOfBusiness')}, ${answers.state ?? 'state open'}`,
    },
    plainField('prescriberName', answers),
    idField('prescriberNpi', answers),
    plainField('prescriberSpecialty', answers),
    { label: 'Request received', text: momentWords(receivedOn, receivedTime, timeZone) },
  ]
}

const plainField = (key: 'memberName' | 'prescriberName' | 'prescriberSpecialty', answers: Answers): Field => ({
  label: factOf(key).label,
  text: showAnswer(answers, key),
})

const idField = (key: 'memberId' | 'prescriberNpi', answers: Answers): Field => ({
  label: factOf(key).label,
  text: showAnswer(answers, key),
  mono: true,
})
