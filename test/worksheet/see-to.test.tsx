import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Entries } from '../../src/facts'
import { renderSheet } from './render-sheet'

beforeEach(() => sessionStorage.clear())

const myeloma: Entries = {
  requestKind: 'initial',
  diagnosis: 'myeloma',
  diagnosisDocumented: 'yes',
  purpose: 'relapse',
}
const rail = () => within(screen.getByRole('navigation', { name: 'Criteria' }))

test('a document with something missing is incomplete, and is named before signing', async () => {
  const documents = [
    { id: 'D1', kind: 'Visit note', date: '2026-11-18' },
    { id: 'D2', kind: ' ', date: '2026-11-18' },
    { id: 'D3', kind: '' },
  ]
  const { user } = await renderSheet({ entries: myeloma, documents }, 'documents')
  expect(rail().getByRole('link', { name: /^Documents, 2 to complete/ })).toBeVisible()
  await user.click(rail().getByRole('link', { name: /^Check and sign/ }))
  const list = screen.getByRole('heading', { name: 'Documents to complete (2)' }).parentElement
  expect(
    within(list as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Document D2: kind missing.', 'Document D3: nothing is entered. Complete it, or remove it.'])
  await user.click(screen.getByRole('link', { name: 'Document D3' }))
  expect(within(screen.getByRole('group', { name: 'Document D3' })).getByRole('combobox')).toHaveFocus()
})

test('a document of a kind is complete, dated or not', async () => {
  await renderSheet({ entries: myeloma, documents: [{ id: 'D1', kind: 'Lab' }] }, 'documents')
  expect(rail().getByRole('link', { name: /^Documents, 1 / })).toBeVisible()
})

test('what is open is named once where one answer settles several', async () => {
  await renderSheet({ entries: myeloma }, 'check')
  const list = screen.getByRole('heading', { name: /^Open \(\d+\)$/ }).parentElement as HTMLElement
  const labels = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(labels.filter((label) => label === 'Dose and schedule')).toHaveLength(1)
  expect(list.querySelector('h3')).toHaveTextContent(`Open (${labels.length})`)
})

test('the drugs given with ixazomib are asked for in words that are seen', async () => {
  await renderSheet({ entries: { ...myeloma, priorTherapies: { rows: [], closed: true } } }, 'I.A.5')
  const boxes = screen.getByRole('group', { name: 'Which drugs are given with ixazomib?' })
  expect(within(boxes).getAllByText('Which drugs are given with ixazomib?').at(-1)).not.toHaveClass('only-read-out')
})

test('after a step back "Same document" means what is cited then', async () => {
  const documents = [
    { id: 'D1', kind: 'Request form', date: '2026-11-23' },
    { id: 'D2', kind: 'Visit note', date: '2026-11-18' },
  ]
  const citations = { 'I.A.1': [{ document: 'D1', page: '1' }] }
  const { user } = await renderSheet({ entries: myeloma, documents, citations }, 'I.A.3')
  await user.click(screen.getAllByRole('button', { name: /^Cite a document/ })[0] as HTMLElement)
  await user.keyboard('27{Enter}')
  expect(screen.getAllByRole('button', { name: /^Same document/ })[0]).toHaveTextContent('Visit note p. 7')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getAllByRole('button', { name: /^Same document/ })[0]).toHaveTextContent('Request form p. 1')
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(screen.getAllByRole('button', { name: /^Same document/ })[0]).toHaveTextContent('Visit note p. 7')
})

test('"Same document" means no document that came after the one that was cited last', async () => {
  const documents = [
    { id: 'D1', kind: 'Request form', date: '2026-11-23' },
    { id: 'D2', kind: 'Visit note', date: '2026-11-18' },
  ]
  const citations = { 'I.A.1': [{ document: 'D1', page: '1' }], 'I.A.3': [{ document: 'D2', page: '7' }] }
  const { user } = await renderSheet({ entries: myeloma, documents, citations }, 'documents')
  await user.click(screen.getByRole('button', { name: 'Remove D2' }))
  await user.click(screen.getByRole('button', { name: 'Add a document' }))
  expect(screen.getByRole('group', { name: 'Document D2' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: /3 Age/ }))
  expect(screen.getAllByRole('button', { name: /^Same document/ })[0]).toHaveTextContent('Request form p. 1')
})

test('the next open item of the request is what it counts as missing, and nothing more', async () => {
  const request: Entries = {
    ...{ caseNumber: 'PA-1', memberName: 'Doe, Jane', birthDate: '1969-03-02', requestKind: 'initial' },
    ...{ urgency: 'standard', lineOfBusiness: 'medicaid', receivedOn: '2026-11-23', durationUnit: 'months' },
    ...{ diagnosis: 'other', otherDiagnosis: 'Chronic graft-versus-host disease' },
  }
  const { user } = await renderSheet({ entries: request }, 'request')
  expect(screen.getByText('1 to fill in')).toBeVisible()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(screen.getByLabelText('Member ID')).toHaveFocus()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(document.activeElement?.closest('[data-item="request"]')).toBeNull()
})
