import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  blankWorksheet,
  evaluated,
  letterAsks,
  policyEntry,
  recordLine,
  request,
  schemaOfCases,
  sheet,
  type Given,
} from './screens'

/** An invented revision: I.A.5.e, dexamethasone alone where carfilzomib was not tolerated, with a question of its own. */

const withDexamethasone = (more: Given = {}) =>
  request({
    regimen: { drugs: [{ name: 'dexamethasone' }], closed: true },
    refractory: 'no',
    transplantCandidate: 'yes',
    ...more,
  })
const open = withDexamethasone()
const met = withDexamethasone({ carfilzomibIntolerance: 'yes' })
const requires = /^Dexamethasone alone, where carfilzomib was not tolerated/

test('the sheet asks the new question; its answer turns the line of the rail and the panel', async () => {
  const { user, question, railLine, panel } = await sheet(open, 'I.A.5')
  const asked = question(/Did the member not tolerate carfilzomib/)
  expect(asked).toBeInTheDocument()
  expect(railLine(/Regimen/)).toMatch(/^5 Regimen, Open/)
  expect(within(panel()).getByRole('link', { name: 'Carfilzomib not tolerated' })).toBeVisible()
  await user.click(within(asked as HTMLElement).getByRole('radio', { name: 'Yes' }))
  expect(railLine(/Regimen/)).toMatch(/^5 Regimen, Met/)
  expect(within(panel()).getByText(/the regimen by 5\.e/)).toBeVisible()
})

test('the record has the route, with its finding', () => {
  expect(recordLine(met, requires)).toMatch(/^5\.eDexamethasone alone.*Met/)
})

test('the letter asks the prescriber', async () => {
  expect((await letterAsks(open)).join()).toContain('Was carfilzomib given and not tolerated?')
  expect(await letterAsks(met)).toEqual([])
})

test('evaluate finds the route met, names the question where it is open, and knows it in case files', async () => {
  expect(await evaluated(met)).toMatchObject({ outcome: 'approve', findings: { 'I.A.5.e': 'met' } })
  expect((await evaluated(open))['open']).toContainEqual(
    expect.objectContaining({ label: 'Carfilzomib not tolerated', citation: 'I.A.5.e', settles: true }),
  )
  expect(await schemaOfCases()).toContain('"carfilzomibIntolerance"')
})

test('policy page and blank worksheet have the route and its question', async () => {
  expect(await policyEntry('I.A.5.e')).toMatch(/I\.A\.5\.e.*not tolerated.*Asks the prescriber.*Carfilzomib not tol/)
  expect(blankWorksheet('I.A')).toContain('Did the member not tolerate carfilzomib?')
})
