import { describe, expect, test } from 'vitest'
import { isAnswered, letterItems, sentItems } from '../../../src/cases/letter/letter'
import { letterOf, letterText } from '../../../src/cases/letter/letter-text'
import { takenUp, waitForPrescriber } from '../../../src/cases/workflow'
import { noSettings } from '../../../src/cases/plan-settings'
import { reviewCase } from '../../../src/cases/review'
import { samples } from '../../../src/cases/samples'
import { factKeys, factOf, type Entries } from '../../../src/facts'
import { letterFieldWords, letterGroupWords, letterWords } from '../../../src/policy/letter-words'
import { itemsOf } from '../../../src/worksheet/sheet-items'
import { caseOf, decisionDay } from '../../documents/case-of'

const reviewOf = (sample: string, entries: Partial<Entries> = {}) => reviewCase(caseOf(sample, entries), decisionDay)
const itemsFor = (sample: string, entries: Partial<Entries> = {}) => letterItems(reviewOf(sample, entries))
const idsFor = (sample: string, entries: Partial<Entries> = {}) => itemsFor(sample, entries).map(({ id }) => id)

describe('the words', () => {
  test.each(factKeys.filter((key) => factOf(key).who === 'prescriber'))('of %s are a clinician’s', (key) => {
    const words = letterWords[key]
    expect(words?.ask).toMatch(/[?.]$/)
    expect(words?.answeredBy).toMatch(/\.$/)
  })

  test('are there for nothing that the prescriber can’t answer (R8)', () => {
    expect(
      Object.keys(letterWords).filter((key) => factOf(key as keyof typeof letterWords).who !== 'prescriber'),
    ).toEqual([])
  })

  test('have only places that are filled', () => {
    const all = [letterWords, letterFieldWords, letterGroupWords].flatMap((table) => Object.values(table))
    const places = all.flatMap(({ ask, answeredBy }) => `${ask} ${answeredBy}`.match(/\{\w+\}/g) ?? [])
    expect(places.filter((place) => !['{disease}', '{line}', '{drugs}', '{drug}'].includes(place))).toEqual([])
  })
})

describe('what is asked', () => {
  test('is nothing where a review is settled', () => {
    expect(idsFor('approve-initial')).toEqual([])
    expect(idsFor('refer')).toEqual([])
  })

  test('is what can still matter and only the prescriber knows', () => {
    expect(idsFor('approve-initial', { refractory: undefined })).toEqual(['refractory'])
    // The plan looks up the compendium, and the state rule.
    expect(idsFor('approve-initial', { compendiumCategory: undefined, stateRule: undefined })).toEqual([])
  })

  test('is asked too where the chart does not say', () => {
    expect(idsFor('approve-initial', { refractory: 'not documented' })).toEqual(['refractory'])
  })

  test('is the dose once, however much of it is open', () => {
    const items = itemsFor('approve-initial', { strength: undefined, capsulesPerDose: undefined, doseDays: undefined })
    expect(items.filter(({ place }) => factOf(place.key).together !== undefined)).toHaveLength(1)
    expect(items[0]?.ask).toContain('the dose and the schedule')
    expect(itemsFor('approve-initial', { strength: undefined })[0]?.ask).toBe(
      'What is the strength of the ixazomib capsules, in mg?',
    )
  })

  test('names the line and its drugs', () => {
    const therapies = caseOf('approve-initial').entries.priorTherapies
    const rows = (therapies?.rows ?? []).map((row, index) => (index === 1 ? { ...row, completed: undefined } : row))
    const items = itemsFor('approve-initial', { priorTherapies: { rows, closed: true } })
    const item = items.find(({ id }) => id === 'priorTherapies.1.completed')
    expect(item?.ask).toMatch(/^When was the last dose of line 2 \(daratumumab, .*\) given\?$/)
    expect(item?.answeredBy).toContain('line 2')
  })

  test('asks for the whole of a list, or for the rest of it', () => {
    expect(itemsFor('approve-initial', { priorTherapies: undefined })[0]?.ask).toMatch(/^What has been given/)
    const rows = caseOf('approve-initial').entries.regimen?.drugs ?? []
    expect(itemsFor('approve-initial', { regimen: { drugs: rows } })[0]?.ask).toMatch(/^Is anything other than poma/)
  })

  test.each(samples.map(({ id }) => id))('leads to the part of the sheet that asks it: %s', (id) => {
    for (const key of factKeys.filter((each) => factOf(each).who === 'prescriber')) {
      const review = reviewOf(id, { [key]: undefined })
      const parts = itemsOf(review.determination)
      for (const item of letterItems(review)) {
        const part = parts.find(({ facts }) => facts.includes(item.place.key))
        expect([item.id, item.item]).toEqual([item.id, part?.id])
      }
    }
  })
})

describe('a letter that was sent', () => {
  const asked = ['refractory', 'priorTherapies.1.completed', 'strength']

  test('keeps its numbers, whatever was answered since', () => {
    const review = reviewOf('approve-initial', { refractory: undefined })
    const sent = sentItems(asked, review)
    expect(sent.map(({ id }) => id)).toEqual(asked)
    expect(sent.map((item) => isAnswered(item, letterItems(review)))).toEqual([false, true, true])
  })

  test('makes the case wait, and a second one does not start the waiting anew', () => {
    const file = caseOf('more-information')
    const items = itemsFor('more-information')
    const first = waitForPrescriber(file, {
      items,
      replyBy: '2026-11-25',
      on: '2026-11-23',
      at: '2026-11-23T15:00:00Z',
    })
    expect(first).toEqual({
      state: 'waiting',
      since: '2026-11-23T15:00:00Z',
      askedOn: '2026-11-23',
      replyBy: '2026-11-25',
      asked: items.map(({ id }) => id),
      waited: 0,
    })
    const again = { items, replyBy: undefined, on: '2026-11-24', at: '2026-11-24T15:00:00Z' }
    const second = waitForPrescriber({ ...file, workflow: first }, again)
    expect(second).toMatchObject({ since: '2026-11-23T15:00:00Z', askedOn: '2026-11-24' })
    expect(takenUp(second, '2026-11-24T15:30:00Z')).toMatchObject({ state: 'in review', waited: 24 * 60 + 30 })
  })
})

test('the letter names plan, member, case and day, and numbers what it asks', () => {
  const file = caseOf('approve-initial', { refractory: undefined, translocation: undefined })
  const { answers } = reviewCase(file, decisionDay)
  const settings = { ...noSettings, planName: 'Sample Plan', phone: '555-0100', fax: '555-0101' }
  const text = letterText(
    letterOf({ reviewer: 'R. Lindqvist, PharmD', answers, settings, on: '2026-11-24', replyBy: '2026-11-25' }),
    itemsFor('approve-initial', { refractory: undefined }),
  )
  expect(text).toContain('Sample Plan\nPhone 555-0100\nFax 555-0101')
  expect(text).toContain('Please reply by 11/25/2026, by fax to 555-0101 or by phone at 555-0100.')
  expect(text).toMatch(/Member: Alvarez.*\nDate of birth: 03\/02\/1969\n/)
  expect(text).toContain('1. Was the disease refractory')
  expect(text).toContain('What answers it: ')
  expect(text).toMatch(/R\. Lindqvist, PharmD\n$/)
})
