import type { Answers } from '../../src/facts'
import { hasEvidence, isWithinLimits } from './dose'
import { isExactly } from './drugs'
import { hasHad, hasLines, isInductionRegimen, progressedWithinDays, relapsedAfterMonths, takesItsPlace } from './lines'
import { bySpecialist, isAdult, isLabelledUse, isListed, isOnItForDays } from './shared'
import { all, any, not, said, type Value } from './values'

/** Each criterion and what it comes to. */
export type Sheet = Readonly<Record<string, Value>>

/** Notes what a criterion comes to, set by hand where it was (R7), and gives that on to what rests on it. */
type Note = (criterion: string, derived: Value) => Value

const sections = {
  'I.A': myeloma,
  'I.B': amyloidosis,
  'I.C': waldenstrom,
  'I.D': elsewhere('I.D'),
  'II.A': continuedTherapy,
  'II.B': elsewhere('II.B'),
  III: (_: Answers, note: Note) => void note('III', note('III.A', 1)),
}
export type SectionId = keyof typeof sections

export function sheetOf(section: SectionId, answers: Answers, byHand: Sheet): Sheet {
  const sheet: Record<string, Value> = {}
  sections[section](answers, (criterion, derived) => (sheet[criterion] = byHand[criterion] ?? derived))
  return sheet
}

function myeloma(answers: Answers, note: Note): void {
  const { regimen, purpose, translocation, transplantCandidate, substitutionReason } = answers
  const a = note(
    'I.A.5.a',
    isExactly(regimen, ['lenalidomide', 'dexamethasone'], ['cyclophosphamide', 'dexamethasone']),
  )
  const b = note(
    'I.A.5.b',
    all(
      note('I.A.5.b-refractory', said(answers.refractory)),
      note('I.A.5.b.i', isExactly(regimen, ['pomalidomide', 'dexamethasone'])),
      note(
        'I.A.5.b.ii',
        all(hasLines(2, answers), hasHad('immunomodulator', answers), hasHad('proteasome inhibitor', answers)),
      ),
      note('I.A.5.b.iii', progressedWithinDays(60, answers)),
    ),
  )
  const c = note(
    'I.A.5.c',
    all(
      note('I.A.5.c-combination', isExactly(regimen, ['venetoclax', 'dexamethasone'])),
      note('I.A.5.c-translocation', said(translocation)),
    ),
  )
  const primary = said(purpose, ['primary'], ['relapse', 'maintenance'])
  const relapse = said(purpose, ['relapse'], ['primary', 'maintenance'])
  const lateRelapse = all(relapse, relapsedAfterMonths(6, answers), isInductionRegimen(answers))
  const d = note(
    'I.A.5.d',
    all(
      note('I.A.5.d-setting', any(primary, lateRelapse)),
      note('I.A.5.d-transplant', not(said(transplantCandidate))),
      note('I.A.5.d-reason', said(substitutionReason, ['intolerance', 'logistics'], ['neither'])),
      note('I.A.5.d-replaces', takesItsPlace(answers)),
    ),
  )
  const dose = any(note('I.A.6.a', isWithinLimits(answers)), note('I.A.6.b', hasEvidence(answers)))
  note(
    'I.A',
    all(
      note('I.A.1', said(answers.diagnosisDocumented)),
      note('I.A.2', bySpecialist(answers)),
      note('I.A.3', isAdult(answers)),
      note('I.A.4', hasLines(1, answers)),
      note('I.A.5', any(a, b, c, d)),
      note('I.A.6', dose),
      note('I.A.6*', any(isLabelledUse(answers), isListed(answers))),
    ),
  )
}

function amyloidosis(answers: Answers, note: Note): void {
  const { diagnosisDocumented, amyloidosisStatus, regimen } = answers
  const diagnosis = all(
    note('I.B.1-diagnosis', said(diagnosisDocumented)),
    note('I.B.1-relapsed', said(amyloidosisStatus, ['relapsed', 'refractory'], ['untreated'])),
  )
  const combination = any(
    note('I.B.4.a', isExactly(regimen, ['dexamethasone'])),
    note('I.B.4.b', isExactly(regimen, ['dexamethasone', 'lenalidomide'])),
    note('I.B.4.c', isExactly(regimen, ['dexamethasone', 'cyclophosphamide'])),
  )
  offLabel('I.B', diagnosis, combination, answers, note)
}

function waldenstrom(answers: Answers, note: Note): void {
  const combination = isExactly(answers.regimen, ['rituximab', 'dexamethasone'])
  offLabel('I.C', said(answers.diagnosisDocumented), combination, answers, note)
}

/** I.B and I.C ask the same but for disease and combination; the label names neither use (R20, R23). */
function offLabel(id: 'I.B' | 'I.C', diagnosis: Value, combination: Value, answers: Answers, note: Note): void {
  const limit = note(`${id}.5-limit`, isWithinLimits(answers))
  const evidence = note(`${id}.5-evidence`, hasEvidence(answers))
  note(
    id,
    all(
      note(`${id}.1`, diagnosis),
      note(`${id}.2`, bySpecialist(answers)),
      note(`${id}.3`, isAdult(answers)),
      note(`${id}.4`, combination),
      note(`${id}.5`, any(limit, evidence)),
      note(`${id}.5*`, isListed(answers)),
    ),
  )
}

function continuedTherapy(answers: Answers, note: Note): void {
  const receiving = any(
    note('II.A.1-benefit', said(answers.onBenefit)),
    note(
      'II.A.1-documented',
      all(note('II.A.1-now', said(answers.receivingNow)), note('II.A.1-days', isOnItForDays(30, answers))),
    ),
  )
  // Whether II.A applies at all turns on it (R27), so it binds both limbs.
  const indication = note('II.A.1-indication', said(answers.treatedFor, ['this diagnosis'], ['another diagnosis']))
  const dose = any(note('II.A.3.a', isWithinLimits(answers)), note('II.A.3.b', hasEvidence(answers)))
  const labelled = answers.diagnosis === 'myeloma' ? isLabelledUse(answers) : -1
  const regimen = note('II.A.3*-regimen', any(labelled, isListed(answers)))
  // "If the dose rises, then": no increase, or the requirement (R29).
  const noIncrease = not(said(answers.doseIncrease))
  note(
    'II.A',
    all(
      note('II.A.1', all(indication, note('II.A.1-receiving', receiving))),
      note('II.A.2', said(answers.responding)),
      note('II.A.3', any(noIncrease, note('II.A.3-dose', dose))),
      note('II.A.3*', any(noIncrease, regimen)),
    ),
  )
}

/** I.D and II.B: which of two other policies decides (R24, R26). */
function elsewhere(id: 'I.D' | 'II.B') {
  return ({ labelChanged, onFormulary }: Answers, note: Note): void => {
    const listed = said(onFormulary)
    const formulary = note(`${id}.1-formulary`, any(note(`${id}.1.a`, listed), note(`${id}.1.b`, not(listed))))
    const changed = all(note(`${id}.1-changed`, said(labelChanged)), formulary)
    note(id, any(note(`${id}.1`, changed), note(`${id}.2`, not(said(labelChanged)))))
  }
}
