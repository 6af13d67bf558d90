import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { newRevision } from '../../src/cases/signing/after-signing'
import type { Entries } from '../../src/facts'
import { reviewer, signedCase, zone } from '../cases/signing/signing-of'
import { renderSheet } from './render-sheet'

beforeEach(() => sessionStorage.clear())

const request: Entries = {
  caseNumber: 'PA-7',
  memberName: 'Doe, Jane',
  memberId: 'U1',
  birthDate: '1969-03-02',
  requestKind: 'initial',
  urgency: 'standard',
  lineOfBusiness: 'medicaid',
  receivedOn: '2026-11-23',
  durationUnit: 'none stated',
}
const myeloma: Entries = { ...request, diagnosis: 'myeloma', diagnosisDocumented: 'yes', purpose: 'relapse' }

const panel = () => screen.getByRole('complementary', { name: 'Determination' })
const outcome = () => within(panel()).getByRole('heading', { level: 2 }).textContent
const answer = (question: RegExp, option: string) =>
  within(screen.getByRole('group', { name: question })).getByRole('radio', { name: option })
const openHeadings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

test('the diagnosis brings the criteria of its section, and the panel follows', async () => {
  const { user } = await renderSheet({ entries: request }, 'diagnosis')
  expect(outcome()).toBe('More information needed')
  await user.click(answer(/Diagnosis that the request names/, 'Multiple myeloma'))
  const rail = screen.getByRole('navigation', { name: 'Criteria' })
  expect(
    within(rail)
      .getAllByRole('link')
      .map(({ textContent }) => textContent.split(',')[0]),
  ).toEqual([
    'Request',
    'Documents',
    '1 Diagnosis',
    '2 Prescriber',
    '3 Age',
    '4 Prior therapies',
    '5 Regimen',
    '6 Dose',
    '6* FDA or NCCN',
    'Check and sign',
  ])
  await user.click(answer(/Diagnosis that the request names/, 'Another diagnosis'))
  expect(outcome()).toBe('Refer, policy number open')
})

test('another diagnosis leaves the questions where they are, and its number goes on to what it asks', async () => {
  const entries = {
    requestKind: 'initial',
    diagnosis: 'myeloma',
    diagnosisCode: 'C90.02',
    alsoCovered: 'none',
  } as const
  const { user } = await renderSheet(
    { entries: { ...entries, diagnosisDocumented: 'yes', purpose: 'relapse' } },
    'I.A.1',
  )
  const diagnosis = await screen.findByRole('group', { name: /Diagnosis that the request names/ })
  within(diagnosis).getByRole('radio', { name: 'Multiple myeloma' }).focus()
  await user.keyboard('2')
  const asked = await screen.findByRole('group', { name: /Is the amyloidosis relapsed or refractory/ })
  expect(within(asked).getByRole('radio', { name: 'Relapsed' })).toHaveFocus()
  expect(diagnosis).toBeVisible()
  expect(diagnosis.compareDocumentPosition(asked)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test.each([
  ['myeloma', 'Open'],
  ['other', 'Other'],
] as const)(
  'before it is known whether the request is initial, the diagnosis %s stands as: %s',
  async (diagnosis, word) => {
    await renderSheet({ entries: { diagnosis } })
    const rail = screen.getByRole('navigation', { name: 'Criteria' })
    expect(within(rail).getByRole('link', { name: new RegExp(`Diagnosis, ${word}`) })).toBeInTheDocument()
  },
)

test('a number answers the question in focus and goes on; Backspace takes the answer back', async () => {
  const { user, kept } = await renderSheet({ entries: { ...request, diagnosis: 'myeloma' } }, 'I.A.1')
  answer(/chart document this diagnosis/, 'Yes').focus()
  await user.keyboard('2')
  expect(kept()?.entries.diagnosisDocumented).toBe('no')
  await waitFor(() => expect(answer(/What is ixazomib to treat/, 'Relapsed or refractory disease')).toHaveFocus())
  expect(outcome()).toBe('Criteria not met')
  answer(/chart document this diagnosis/, 'No').focus()
  await user.keyboard('{Backspace}')
  expect(kept()?.entries.diagnosisDocumented).toBeUndefined()
  expect(outcome()).toBe('More information needed')
})

test('a settled criterion folds when it is left, never before', async () => {
  const { user } = await renderSheet({ entries: { ...request, diagnosis: 'myeloma', purpose: 'relapse' } }, 'I.A.1')
  await user.click(answer(/chart document this diagnosis/, 'Yes'))
  expect(openHeadings()).toContain('Multiple myeloma is the diagnosis')
  await user.click(screen.getByRole('textbox', { name: 'Prescriber' }))
  expect(openHeadings()).not.toContain('Multiple myeloma is the diagnosis')
  const folded = screen.getByRole('button', { name: /I\.A\.1 ?Diagnosis Multiple myeloma.*Met/ })
  await user.click(folded)
  expect(screen.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' })).toHaveFocus()
})

test('a question that no longer matters stays while one is in its item, and goes when one leaves', async () => {
  const { user } = await renderSheet({ entries: myeloma }, 'I.A.2')
  await user.click(answer(/specialty/, 'Hematology'))
  expect(screen.getByRole('group', { name: /in consultation with/ })).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: /Check and sign/ }))
  await user.click(screen.getByRole('button', { name: /I\.A\.2 ?Prescriber/ }))
  expect(screen.queryByRole('group', { name: /in consultation with/ })).not.toBeInTheDocument()
})

test('a date stays as typed while one types, is echoed in words, and stands as a date when one leaves', async () => {
  const { user, kept } = await renderSheet({ entries: {} }, 'request')
  const birth = screen.getByRole('textbox', { name: 'Date of birth' })
  await user.type(birth, 'mar 2 69')
  expect(birth).toHaveValue('mar 2 69')
  expect(birth).toHaveAccessibleDescription(/Sunday, March 2, 1969/)
  await user.tab()
  expect(birth).toHaveValue('03/02/1969')
  expect(kept()?.entries.birthDate).toBe('1969-03-02')
})

test('what can not be read is kept as typed, and what is wrong is said only when the field is left', async () => {
  const { user, kept } = await renderSheet({ entries: {} }, 'request')
  const received = screen.getByRole('textbox', { name: 'Received' })
  await user.type(received, '112026')
  expect(received).not.toBeInvalid()
  await user.tab()
  expect(received).toHaveValue('112026')
  expect(received).toBeInvalid()
  expect(received).toHaveAccessibleDescription(/11\/20\/2026/)
  expect(kept()?.entries.receivedOn).toBe('112026')
  await waitFor(() => expect(document.title).toMatch(/^1 to correct: /))
  await user.click(screen.getByRole('link', { name: /^Check and sign/ }))
  expect(await screen.findByRole('heading', { name: 'To correct (1)' })).toBeInTheDocument()
})

test('answers of another branch are set aside and come back with it', async () => {
  const { user, kept } = await renderSheet({ entries: { ...myeloma, translocation: 'yes' } }, 'I.A.1')
  await user.click(answer(/Diagnosis that the request names/, 'Systemic light chain amyloidosis'))
  expect(screen.getByText(/Set aside \(1\)/)).toBeInTheDocument()
  expect(kept()?.entries.translocation).toBe('yes')
  await user.click(answer(/Diagnosis that the request names/, 'Multiple myeloma'))
  expect(screen.queryByText(/Set aside/)).not.toBeInTheDocument()
  expect(answer(/t\(11;14\)/, 'Yes')).toBeChecked()
})

test('undo and redo go over the whole sheet and outlive the page', async () => {
  const { user, kept } = await renderSheet({ entries: myeloma }, 'I.A.1')
  await user.click(answer(/What is ixazomib to treat/, 'Maintenance'))
  await user.click(answer(/chart document this diagnosis/, 'No'))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(answer(/What is ixazomib to treat/, 'Relapsed or refractory disease')).toBeChecked()
  expect(kept()?.entries).toEqual(myeloma)
  await user.click(screen.getByRole('button', { name: 'Redo' }))
  expect(kept()?.entries.purpose).toBe('maintenance')
  expect(screen.getByRole('button', { name: 'Redo' })).toBeEnabled()
})

test('one key cites the document cited last', async () => {
  const documents = [{ id: 'D1', kind: 'Visit note', date: '2026-11-18' }]
  const { user, kept } = await renderSheet(
    { entries: myeloma, documents, citations: { 'I.A.1': [{ document: 'D1', page: '2' }] } },
    'I.A.3',
  )
  await waitFor(() => expect(screen.getByRole('heading', { name: '18 years or older' })).toHaveFocus())
  await user.keyboard('s')
  expect(kept()?.citations['I.A.3']).toEqual([{ document: 'D1', page: '2' }])
})

test('a finding set by hand asks for a reason, stands beside what the facts say, and tells when they change', async () => {
  const { user, kept } = await renderSheet({ entries: { ...myeloma, diagnosisDocumented: 'no' } }, 'I.A.1')
  await user.click(screen.getByRole('button', { name: 'Set by hand I.A.1' }))
  const form = screen.getByRole('form', { name: 'Set a finding by hand' })
  await user.click(within(form).getByRole('radio', { name: 'Met' }))
  expect(within(form).getByRole('button', { name: 'Set this finding' })).toBeDisabled()
  await user.type(within(form).getByRole('textbox', { name: /Reason/ }), 'Confirmed by phone')
  await user.click(within(form).getByRole('button', { name: 'Set this finding' }))
  expect(kept()?.setByHand['I.A.1']).toMatchObject({ truth: 'met', reason: 'Confirmed by phone' })
  expect(screen.getByText('The facts say: not met.')).toBeInTheDocument()
  await user.click(answer(/chart document this diagnosis/, 'Not documented'))
  expect(screen.getByText('The facts have changed since.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Withdraw' }))
  expect(kept()?.setByHand).toEqual({})
})

test('the next open item is one key away, and what is open in the panel leads to its question', async () => {
  const { user } = await renderSheet({ entries: myeloma, documents: [{ id: 'D1', kind: 'Visit note' }] }, 'check')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Check and sign' })).toHaveFocus())
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(answer(/specialty/, 'Hematology/oncology')).toHaveFocus()
  await user.click(within(panel()).getByRole('link', { name: 'Regimen' }))
  expect(screen.getByRole('checkbox', { name: /Dexamethasone/ })).toHaveFocus()
})

test('the labelled schedule fills four fields at once', async () => {
  const { user, kept } = await renderSheet({ entries: myeloma }, 'I.A.6')
  await user.click(screen.getByRole('button', { name: /Labeled schedule/ }))
  expect(kept()?.entries).toMatchObject({ strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15], cycleLength: 28 })
  expect(screen.getByRole('textbox', { name: 'Days of the cycle' })).toHaveValue('1, 8, 15')
})

test('a revision says in the header of its sheet which it is, and of what', async () => {
  const { revision } = newRevision(await signedCase(), {
    id: 'c1',
    by: reviewer,
    at: '2026-11-25T14:12:00Z',
    zone,
    reason: 'A lab.',
  })
  await renderSheet(revision)
  expect(screen.getByRole('banner')).toHaveTextContent('Revision 2 of PA-SAMPLE-01')
})
