import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { cite, conditionsOf, walk } from '../../src/evaluation'
import { factOf } from '../../src/facts'
import { PolicyPage } from '../../src/policy-page/policy-page'
import { alternatives } from '../../src/policy/appendices'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { readings } from '../../src/policy/readings'
import { referralTable } from '../../src/policy/referrals'
import { flat, policyTable } from '../../src/policy/table'

const criteria = cpPhar302.sections.flatMap((section) => walk(section.criteria))

// Not built into jsdom.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})

function show(asked: { cite?: string; on?: string } = {}) {
  const root = createRootRoute()
  const index = createRoute({ getParentRoute: () => root, path: '/' })
  const router = createRouter({ routeTree: root.addChildren([index]), history: createMemoryHistory() })
  return render(
    <RouterContextProvider router={router as never}>
      <PolicyPage on="2026-11-24" {...asked} />
    </RouterContextProvider>,
  )
}

const table = (name: RegExp) => screen.getByRole('table', { name })

describe('the policy page', () => {
  test('shows every criterion with its citation, title, requirement and note', () => {
    show()
    for (const criterion of criteria) {
      const heading = document.getElementById(criterion.id)
      expect(heading, criterion.id).toHaveTextContent(cite(criterion))
      if (cpPhar302.sections.some(({ id }) => id === criterion.id)) continue
      const entry = heading?.closest('li')
      expect(heading).toHaveTextContent(criterion.title)
      expect(entry).toHaveTextContent(criterion.requires)
      expect(entry?.textContent).toContain(criterion.note ?? '')
    }
  })

  test('shows the questions, limits and readings of every criterion', () => {
    show()
    for (const criterion of criteria) {
      const entry = document.getElementById(criterion.id)?.closest('li, section')
      for (const { reads, limits } of conditionsOf(criterion)) {
        for (const key of reads) expect(entry).toHaveTextContent(factOf(key).label)
        for (const { name, at } of limits) expect(entry).toHaveTextContent(`${name}: ${at}`)
      }
      for (const id of criterion.readings ?? []) {
        expect(within(entry as HTMLElement).getAllByRole('link', { name: id })[0]).toHaveAttribute('href', `#${id}`)
      }
    }
  })

  test('is the printed table, row for row', () => {
    const { container } = show()
    const rows = policyTable().flatMap(flat)
    const ids = new Set(rows.map(({ id }) => id))
    const headings = [...container.querySelectorAll('h2[id], h3[id], h4[id], h5[id], h6[id]')]
    expect(headings.map(({ id }) => id).filter((id) => ids.has(id))).toEqual(rows.map(({ id }) => id))
    for (const { id, limits } of rows.filter((row) => row.limits.length > 0)) {
      expect(document.getElementById(id)?.closest('li'), id).toHaveTextContent(limits.join('; '))
    }
  })

  test('shows every reading, and leads back from it to the criteria that name it', () => {
    show()
    for (const { id, title, text } of readings) {
      const entry = document.getElementById(id)?.closest('li') as HTMLElement
      expect(entry).toHaveTextContent(title)
      expect(entry).toHaveTextContent(text)
      for (const criterion of criteria.filter(({ readings: named = [] }) => named.includes(id))) {
        expect(within(entry).getByRole('link', { name: cite(criterion) })).toBeInTheDocument()
      }
    }
  })

  test('every link within the page leads to something, and every place is there once', () => {
    const { container } = show()
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([])
  })

  test('shows the tables', () => {
    show()
    for (const number of Object.values(referralTable).flatMap(Object.values)) {
      expect(table(/goes on with the review/)).toHaveTextContent(number)
    }
    expect(within(table(/approval runs/)).getByRole('row', { name: /^I\.A .* 6 months 6 months$/ })).toBeInTheDocument()
    expect(
      within(table(/approval runs/)).getByRole('row', { name: /^II\.A .* 12 months 12 months$/ }),
    ).toBeInTheDocument()
    expect(within(table(/count as prior therapy/)).getAllByRole('row')).toHaveLength(alternatives.length + 1)
    expect(table(/labeled dose/)).toHaveTextContent('4 mg by mouth on days 1, 8, 15 of a 28-day cycle')
    expect(table(/What changed/)).toHaveTextContent('05/12/2022')
    expect(screen.getByText('2.3 mg, 3 mg, 4 mg')).toBeInTheDocument()
  })

  test.each([
    ['I.A', ['Lenalidomide', 'Pomalidomide', 'Cyclophosphamide', 'Venetoclax']],
    ['I.B', ['Lenalidomide']],
    ['I.C', ['Rituximab']],
    ['II.A', []],
  ])('%s names the partners that may need their own authorization: %s', (id, drugs) => {
    show()
    const section = document.getElementById(id)?.closest('section') as HTMLElement
    const notes = within(section).queryAllByText(/own prior authorization/)
    expect(notes.map(({ textContent }) => textContent.split(' ')[0])).toEqual(drugs)
  })

  test('says from the month of the annual review on that it is due', () => {
    show({ on: '2026-08-01' })
    expect(screen.getByText(/was due for review 08\/2026/)).toBeInTheDocument()
  })

  test('says nothing of the annual review before that', () => {
    show({ on: '2026-07-31' })
    expect(screen.queryByText(/was due for review 08\/2026\. Check/)).toBeNull()
  })

  test.each([
    ['I.A.5.b.iii', 'I.A.5.b.iii'],
    ['I.A.6*', 'I.A.6*'],
    ['I.A.5.d-setting', 'I.A.5.d-setting'],
    ['III.A', 'III.A'],
    ['Appendix D', 'Appendix-D'],
    ['Limitation of use', 'Limitation-of-use'],
    ['R15', 'R15'],
  ])('opened at %s it puts the focus there and marks it', (asked, id) => {
    show({ cite: asked })
    expect(document.activeElement?.id).toBe(id)
    expect(document.activeElement?.closest('[aria-current]')).toHaveAttribute('aria-current', 'location')
    expect(document.querySelectorAll('[aria-current="location"]')).toHaveLength(1)
  })
})
