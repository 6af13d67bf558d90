import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { BlankWorksheet } from '../../src/documents/blank-worksheet'
import { blankLines, requestQuestionsOf, worksheetSections } from '../../src/documents/blank-questions'
import { conditionsOf, walk } from '../../src/evaluation'
import { factOf } from '../../src/facts'

const sections = worksheetSections.map((section) => [section.id, section] as const)

describe.each(sections)('The blank worksheet of %s', (id, section) => {
  test('holds every criterion, with boxes for its finding', () => {
    render(<BlankWorksheet section={section} />)
    const table = screen.getByRole('table', { name: 'Criteria' })
    for (const { requires } of walk(section.criteria).slice(1)) {
      const [header] = within(table).getAllByRole('rowheader', { name: requires })
      for (const word of ['Met', 'Not met', 'Open']) {
        expect(within(header?.closest('tr') as HTMLElement).getByText(word)).toBeVisible()
      }
    }
  })

  test('asks each question once', () => {
    const asked = [
      ...requestQuestionsOf(section),
      ...blankLines(section)
        .flat()
        .flatMap(({ questions }) => questions),
    ]
    expect(asked).toEqual([...new Set(asked)])
  })

  test('asks what its criteria read, the labelled use of a footnote aside', () => {
    const asked: readonly string[] = [
      ...requestQuestionsOf(section),
      ...blankLines(section)
        .flat()
        .flatMap(({ questions }) => questions),
      ...['birthDate', 'diagnosis'],
    ]
    const criteria = walk(section.criteria).filter((criterion) => !criterion.id.includes('*'))
    for (const key of criteria.flatMap(conditionsOf).flatMap(({ reads }) => reads)) expect(asked).toContain(key)
  })

  test('has blanks for member, birth date and case in the head', () => {
    render(<BlankWorksheet section={section} />)
    for (const key of ['memberName', 'birthDate', 'caseNumber'] as const) {
      expect(screen.getByText(factOf(key).label)).toBeVisible()
    }
  })

  test('names the policies that may go on with the review', () => {
    render(<BlankWorksheet section={section} />)
    expect(screen.getByRole('heading', { name: `Next policy, ${id.startsWith('II') ? 'II.B' : 'I.D'}` })).toBeVisible()
    expect(screen.getByText('HIM.PA.154')).toBeVisible()
  })
})

test('There is one for each section that a request can fall under', () => {
  expect(worksheetSections.map(({ id }) => id)).toEqual(['I.A', 'I.B', 'I.C', 'I.D', 'II.A', 'II.B'])
})

test('Durations stand by line of business', () => {
  const [, section] = sections[0] ?? []
  if (section === undefined) throw new Error('The policy has no sections')
  render(<BlankWorksheet section={section} />)
  expect(screen.getByText('Medicaid, initial: 6 months.')).toBeVisible()
  expect(screen.getByText('Commercial: 12 months, or what was asked if that ends sooner.')).toBeVisible()
})
