import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { emptyCase, type CaseContent, type CaseFile } from '../../src/cases/case-file'
import { letterItems } from '../../src/cases/letter/letter'
import { letterOf } from '../../src/cases/letter/letter-text'
import { noSettings } from '../../src/cases/plan-settings'
import { recordContent } from '../../src/cases/record/record-content'
import { reviewCase } from '../../src/cases/review'
import { BlankWorksheet } from '../../src/documents/blank-worksheet'
import { worksheetSections } from '../../src/documents/blank-questions'
import { Record } from '../../src/documents/record'
import { LetterPaper } from '../../src/letter-page/letter-paper'
import { PolicyPage } from '../../src/policy-page/policy-page'
import { evaluate, written } from '../cli/run-evaluate'
import { caseOf, decisionDay } from '../documents/case-of'
import { renderSheet } from '../worksheet/render-sheet'

/**
 * Every place that shows a criterion, each in a few words. A revision may ask what the present policy does not know:
 * its answers are given by name.
 */

export type Given = Readonly<{ [name: string]: unknown }>

/** The approved sample of I.A.5.b with some of its answers given otherwise; undefined takes one out. */
export const request = (given: Given): CaseFile => caseOf('approve-initial', given)

/** The sheet of a case at one of its items: what it asks, the line of the rail, the panel. */
export async function sheet(file: CaseFile, item: string) {
  cleanup()
  const content: Partial<CaseContent> = { ...emptyCase('c1', file.createdAt), entries: file.entries }
  const { user } = await renderSheet(content, item)
  return {
    user,
    question: (name: RegExp) => screen.queryByRole('group', { name }),
    railLine: (name: RegExp) => {
      const rail = within(screen.getByRole('navigation', { name: 'Criteria' }))
      return rail.getByRole('link', { name }).textContent.replace(/\s+/g, ' ')
    },
    part: (requires: RegExp) => screen.queryByText(requires, { selector: '.part-words' })?.textContent,
    panel: () => screen.getByRole('complementary', { name: 'Determination' }),
  }
}

/** The record's line of a requirement. */
export function recordLine(file: CaseFile, requires: RegExp): string {
  cleanup()
  render(<Record content={recordContent(file, decisionDay)} signed={file} />)
  const header = within(screen.getByRole('table', { name: 'Findings' })).getByRole('rowheader', { name: requires })
  return header.closest('tr')?.textContent ?? ''
}

/** What the letter asks the prescriber. */
export async function letterAsks(file: CaseFile): Promise<readonly string[]> {
  const review = reviewCase(file, decisionDay)
  const { answers } = review
  const about = { reviewer: '', answers, settings: noSettings, on: decisionDay, replyBy: undefined }
  await showInApp(<LetterPaper letter={letterOf(about)} items={letterItems(review)} caseId={file.id} />)
  const paper = within(screen.getByRole('article', { name: 'Letter to the prescriber' }))
  return paper.queryAllByRole('listitem').map(({ textContent }) => textContent)
}

/** What `npm run evaluate` prints of a case. */
export async function evaluated(file: CaseFile) {
  const { lines, stderr } = await evaluate('--on', decisionDay, written('case.json', JSON.stringify(file)))
  if (lines[0] === undefined) throw new Error(stderr)
  return lines[0]
}

export const schemaOfCases = async () => (await evaluate('--schema')).stdout

/** The policy page's entry of a criterion. */
export async function policyEntry(id: string): Promise<string> {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  await showInApp(<PolicyPage on={decisionDay} />)
  return document.getElementById(id)?.closest('li')?.textContent ?? ''
}

/** The blank worksheet of a section, on paper. */
export function blankWorksheet(id: string): string {
  cleanup()
  const section = worksheetSections.find((each) => each.id === id)
  if (section === undefined) throw new Error(`No worksheet of ${id}`)
  return render(<BlankWorksheet section={section} />).container.textContent
}

async function showInApp(page: ReactNode) {
  cleanup()
  const root = createRootRoute()
  const index = createRoute({ getParentRoute: () => root, path: '/', component: () => page })
  const router = createRouter({ routeTree: root.addChildren([index]), history: createMemoryHistory() })
  await router.load()
  render(<RouterProvider router={router as never} />)
}
