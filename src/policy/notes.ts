import {
  ageInYears,
  capital,
  dayOfAge,
  findCode,
  formatDate,
  partners,
  scheduleOf,
  type Answers,
  type CodeGroup,
} from '../facts'
import type { Note, Review } from '../evaluation'
import { annualReviewDue } from './dates-of-review'
import { isWithinLimit } from './dose'
import { durationOf } from './duration'
import { fourWeeks, limits, strengths } from './limits'
import { priorTherapyOfPrimary } from './next-step'
import { notesOnLines } from './notes-on-lines'

/** A note, or nothing where it has no cause. */
export type Maybe = Note | undefined | false

/** Things to know beside the findings; none of them changes one. */
export const notesOf = (review: Review): Note[] =>
  [
    secondDiagnosis(review),
    codeNote(review.answers),
    ...ageNotes(review),
    ...companions(review),
    ...doseNotes(review.answers),
    ...notesOnLines(review),
    conflictBesideOthers(review),
    stateLawFirst(review.answers),
    reviewOverdue(review),
  ].filter(isNote)

export const isNote = (note: Maybe): note is Note => note !== undefined && note !== false

const sectionNames: Record<string, string> = {
  myeloma: 'I.A, multiple myeloma',
  amyloidosis: 'I.B, AL amyloidosis',
  waldenstrom: 'I.C, Waldenström or lymphoplasmacytic lymphoma',
}

const secondDiagnosis = ({ answers: { alsoCovered, diagnosis } }: Review): Maybe =>
  alsoCovered !== undefined &&
  alsoCovered !== 'none' &&
  alsoCovered !== diagnosis && {
    id: 'second-diagnosis',
    text: `A second covered diagnosis is recorded; section ${sectionNames[alsoCovered]} would apply to it.`,
    reading: 'R9',
  }

/** R9, R23: what a code says, and what it does not. */
function codeNote({ diagnosisCode, diagnosis }: Answers): Maybe {
  const code = diagnosisCode === undefined ? undefined : findCode(diagnosisCode)
  if (code === undefined) return undefined
  const named = `${code.code} is ${code.display}`
  const note = (text: string, reading: string): Note => ({ id: 'code', text, reading })
  if (diseaseOf[code.group] !== diagnosis) {
    return note(`${named}, not the disease under review. Ask what the chart documents.`, 'R9')
  }
  if (code.code === 'C90.01') return note(`${named}: the diagnosis is myeloma; check the purpose.`, 'R9')
  if (code.group === 'LPL (ambiguous)') {
    return note(`${named}. It suggests lymphoplasmacytic lymphoma and never confirms it.`, 'R23')
  }
  return code.group === 'AL' && note(`${named}. It does not show that the disease is relapsed or refractory.`, 'R23')
}

/** The diagnosis that the codes of a group speak for. */
const diseaseOf: Record<CodeGroup, Answers['diagnosis']> = {
  MM: 'myeloma',
  AL: 'amyloidosis',
  WM: 'waldenstrom',
  'LPL (ambiguous)': 'waldenstrom',
  'not MM': 'other',
  'not AL': 'other',
}

function ageNotes({ answers, section, on }: Review): Maybe[] {
  const { birthDate, receivedOn, lineOfBusiness } = answers
  if (birthDate === undefined || receivedOn === undefined) return []
  const age = ageInYears(birthDate, receivedOn)
  const { from = '' } = durationOf(answers, section, on)
  const birthday = dayOfAge(birthDate, limits.age.at)
  return [
    // Section II tests no age (R28).
    section.id !== 'II.A' &&
      age < limits.age.at &&
      birthday <= from && {
        id: 'turns-18',
        text: `Turns ${limits.age.at} on ${formatDate(birthday)}, by the start date; age counts on the day of receipt.`,
        reading: 'R12',
      },
    age < 21 &&
      lineOfBusiness === 'medicaid' && {
        id: 'epsdt',
        text: 'Medicaid, under 21: individual review under EPSDT.',
        reading: 'R12',
      },
  ]
}

/** The footnotes on companion drugs: notes, never criteria (R20). */
const companionDrugs: Record<string, readonly string[]> = {
  'I.A': ['lenalidomide', 'pomalidomide', 'cyclophosphamide', 'venetoclax'],
  'I.B': ['lenalidomide'],
  'I.C': ['rituximab'],
}

function companions({ answers: { regimen }, section }: Review): Note[] {
  if (regimen === undefined) return []
  const given = [...new Set(partners(regimen).map(({ active }) => active))]
  const named = given.filter((drug) => companionDrugs[section.id]?.includes(drug))
  return named.map((drug) => ({
    id: `companion-${drug}`,
    text: `${capital(drug)} may need its own prior authorization.`,
    reading: 'R20',
  }))
}

function doseNotes(answers: Answers): Maybe[] {
  const { strength, cycleLength } = answers
  return [
    strength !== undefined &&
      !strengths.some((made) => made === strength) && {
        id: 'strength',
        text: `No capsule of ${strength} mg is made; capsules are ${strengths.join(', ')} mg.`,
        reading: 'R19',
      },
    cycleLength !== undefined &&
      cycleLength !== fourWeeks && {
        id: 'cycle',
        text: `A cycle of ${cycleLength} days is judged by any 7 and any ${fourWeeks} days.`,
        reading: 'R19',
      },
  ]
}

function conflictBesideOthers(review: Review): Maybe {
  const unmet = review.root.parts.filter(({ truth }) => truth === 'not met')
  if (unmet.length < 2 || priorTherapyOfPrimary(review, unmet) === undefined) return undefined
  return {
    id: 'conflict-note',
    text: 'I.A.4 and I.A.5.d conflict; other criteria are not met as well.',
    reading: 'R21',
  }
}

/** R33: said until the plan has looked and found no conflict. */
const stateLawFirst = ({ lineOfBusiness, stateRule }: Answers): Maybe =>
  lineOfBusiness === 'medicaid' &&
  stateRule !== 'no conflict' && {
    id: 'medicaid',
    text: 'Medicaid: a conflicting state coverage provision takes precedence over this policy.',
    reading: 'R33',
  }

/** R34: said until the plan records that it looked. */
const reviewOverdue = ({ answers: { revisionCheck }, on }: Review): Maybe =>
  on >= annualReviewDue &&
  (revisionCheck === undefined || revisionCheck === 'not checked') && {
    id: 'review-due',
    text: `This policy was due for review ${formatDate(annualReviewDue)}. Check for a newer revision.`,
    reading: 'R34',
  }

/** Whether a dose that is wholly known is over the limit, which binds an increase only (R29). */
export const exceedsLimit = (answers: Answers): boolean => {
  const schedule = scheduleOf(answers)
  return schedule !== undefined && !isWithinLimit(schedule)
}
