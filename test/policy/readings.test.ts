import { expect, test } from 'vitest'
import { assess, walk, type Section } from '../../src/evaluation'
import { findDrug, type Answers } from '../../src/facts'
import { alternatives } from '../../src/policy/appendices'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { annualReviewDue, lastReviewed } from '../../src/policy/dates-of-review'
import { readings } from '../../src/policy/readings'
import { referralTable } from '../../src/policy/referrals'
import { revisions } from '../../src/policy/revisions'

const ids = readings.map(({ id }) => id)
const textOf = (id: string) => readings.find((reading) => reading.id === id)?.text

test('R1 to R35 stand once each, in order', () => {
  expect(ids).toEqual(Array.from({ length: 35 }, (_, index) => `R${index + 1}`))
})

test('titles tell the readings apart, and every text ends as a sentence', () => {
  expect(new Set(readings.map(({ title }) => title)).size).toBe(readings.length)
  for (const { id, text } of readings) expect(text, id).toMatch(/[.)]$/)
})

test('every reading that a criterion names exists', () => {
  const criteria = cpPhar302.sections.flatMap(({ criteria: root }) => walk(root))
  const named = [...criteria.flatMap((criterion) => criterion.readings ?? [])]
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

test('every reading that a note or warning names exists', () => {
  const answers: Answers[] = [
    { lineOfBusiness: 'medicaid', stateRule: 'conflict', purpose: 'maintenance', birthDate: '2010-01-01' },
    { purpose: 'primary', sameAsAuthorized: 'no', revisionCheck: 'newer found', receivedOn: '2026-11-23' },
    { alsoCovered: 'waldenstrom', diagnosis: 'myeloma', diagnosisCode: 'C90.01', strength: 5, cycleLength: 21 },
  ]
  const notes = cpPhar302.sections.flatMap((section) => answers.flatMap((each) => notesOf(section, each)))
  expect(notes.length).toBeGreaterThan(0)
  expect(notes.filter(({ reading }) => reading !== undefined && !ids.includes(reading))).toEqual([])
})

function notesOf(section: Section, answers: Answers) {
  const review = { answers, on: '2026-11-24', section, root: assess(section.criteria, answers) }
  return [...cpPhar302.notes(review), ...cpPhar302.warnings(review)]
}

test('every reading that another reading names exists', () => {
  const named = readings.flatMap(({ text }) => text.match(/\bR\d+\b/g) ?? [])
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

test('R24 names every policy of the referral table', () => {
  for (const number of Object.values(referralTable).flatMap(Object.values)) expect(textOf('R24')).toContain(number)
})

test('R34 names the months of the last and of the next review', () => {
  for (const month of [lastReviewed, annualReviewDue]) {
    expect(textOf('R34')).toContain(month.split('-').toReversed().join('/'))
  }
})

test('every drug of Appendix B is a listed one, by its generic name', () => {
  const named = alternatives.flatMap(({ drugs }) => drugs)
  expect(alternatives).toHaveLength(14)
  expect(named.filter((name) => findDrug(name)?.generic !== name)).toEqual([])
})

test('revisions stand in order of time, the last one approved at the last review', () => {
  const dates = revisions.map(({ revised }) => revised)
  expect(dates).toEqual(dates.toSorted())
  expect(revisions.at(-1)?.approved).toBe(lastReviewed)
})
