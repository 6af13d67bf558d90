import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { emptyCase, type CaseContent, type CaseFile } from '../../src/cases/case-file'
import type { Entries } from '../../src/facts'
import { Sheet } from '../../src/worksheet/sheet'

// The page of the tests lays nothing out, so it has no scrolling and no fonts, and it lacks what a selector needs.
window.scrollBy = vi.fn<() => void>()
Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } })
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') })

/** The sheet of a case at an address of its own, with what it saved last. */
export async function renderSheet(content: Partial<CaseFile> & { entries?: Entries } = {}, item?: string) {
  const saves: CaseContent[] = []
  const file = { ...emptyCase('c1', '2026-11-24T10:00:00Z'), ...content }
  const page = () => <Sheet store="cases" file={file} item={item} save={(saved) => saves.push(saved)} />
  const root = createRootRoute()
  const sheet = createRoute({ getParentRoute: () => root, id: 'sheet', component: page })
  const paths = ['/cases/$caseId', '/cases/$caseId/$item'].map((path) =>
    createRoute({ getParentRoute: () => sheet, path }),
  )
  const router = createRouter({
    routeTree: root.addChildren([sheet.addChildren(paths)]),
    history: createMemoryHistory({ initialEntries: [`/cases/c1${item === undefined ? '' : `/${item}`}`] }),
  })
  const user = userEvent.setup()
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('navigation', { name: 'Criteria' })
  return { user, saves, router, kept: () => saves.at(-1) }
}
