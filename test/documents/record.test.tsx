import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/cases/case-file'
import { samples } from '../../src/cases/samples'
import { recordContent } from '../../src/cases/record/record-content'
import { Record } from '../../src/documents/record'
import { caseOf, decisionDay } from './case-of'

const show = (file: CaseFile) => render(<Record content={recordContent(file, decisionDay)} signed={file} />)

const rowOf = (requirement: string | RegExp) => {
  const header = within(screen.getByRole('table', { name: 'Findings' })).getByRole('rowheader', { name: requirement })
  const row = header.closest('tr')
  if (row === null) throw new Error('A row header stands outside of a row')
  return row
}

/** A value of the grid, by its label. */
const valueOf = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling

describe('The record', () => {
  test('of an approval says so, with its terms', () => {
    show(caseOf('approve-initial'))
    expect(screen.getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
    expect(valueOf('Approval (I.A, Medicaid)')).toHaveTextContent('6 months')
    expect(valueOf('From')).toHaveTextContent('11/24/2026')
    expect(valueOf('Through')).toHaveTextContent('05/23/2027')
    expect(valueOf('Quantity')).toHaveTextContent('3 capsules of 4 mg per 28 days')
    expect(valueOf('Date of birth')).toHaveTextContent('03/02/1969 (57 years)')
    expect(valueOf('Request received')).toHaveTextContent('11/23/2026 14:05 EST')
  })

  test('shows what was recorded and where it is documented', () => {
    show(caseOf('approve-initial'))
    expect(rowOf('Progression on, or within 60 days of, the last therapy')).toHaveTextContent(
      'iiiProgression on, or within 60 days of, the last therapyMet41 days, 08/10/2026 to 09/20/2026, 60 allowedD2, p. 2; D3, p. 1',
    )
  })

  test('is a draft until it is decided', () => {
    show(caseOf('approve-initial'))
    expect(screen.getAllByText('Draft')).toHaveLength(2)
    expect(screen.getByText('Draft of 11/24/2026, not decided; due 11/24/2026 14:05 EST, standard.')).toBeVisible()
  })

  test('prints whatever was not answered as open', () => {
    show({ ...caseOf('approve-initial'), entries: {}, documents: [], citations: {} })
    for (const label of [
      'Member',
      'Member ID',
      'Date of birth',
      'Prescriber',
      'NPI',
      'Specialty',
      'Request received',
    ]) {
      expect(valueOf(label)).toHaveTextContent('open')
    }
    expect(valueOf('Line of business')).toHaveTextContent('open, state open')
    expect(screen.getByText(/due open, urgency: open/)).toBeVisible()
  })

  test('names an open finding, its place and who can answer', () => {
    show(caseOf('more-information'))
    expect(rowOf('The regimen is FDA-approved or NCCN-recommended')).toHaveTextContent('Open')
    expect(screen.getByRole('heading', { name: 'Still open (2)' })).toBeVisible()
    expect(screen.getByText(/NCCN category/, { selector: 'li' })).toHaveTextContent(
      'NCCN category I.B.5*, the plan looks it up',
    )
  })

  test('of criteria not met names every one of them and the next policy', () => {
    show(caseOf('not-met-age', { doseDays: [1, 8, 15, 22], evidenceSubmitted: 'no' }))
    expect(valueOf('Not met (2)')).toHaveTextContent('I.A.3 AgeI.A.6 Dose')
    expect(valueOf('Next policy')).toHaveTextContent('HIM.PA.154')
    expect(screen.getByText(/This worksheet issues no denial/)).toBeVisible()
  })

  test('of a referral names the policy, or those still possible', () => {
    show(caseOf('refer'))
    expect(screen.getByRole('heading', { name: 'Refer to CP.PMN.53' })).toBeVisible()
    expect(valueOf('Next policy')).toHaveTextContent('CP.PMN.53')
    show(caseOf('refer', { labelChanged: undefined }))
    expect(screen.getByText('open: CP.PMN.255, CP.PMN.16, CP.PMN.53')).toBeVisible()
  })

  test('shows both findings of a criterion set by hand, and that its facts changed', () => {
    const setByHand = { 'I.A.2': { truth: 'not met', reason: 'No reply by 11/24', basis: 'earlier' } } as const
    show(caseOf('approve-initial', {}, { setByHand }))
    const row = rowOf('An oncologist or hematologist prescribes it or is consulted')
    expect(row).toHaveTextContent('Not met')
    expect(row).toHaveTextContent('set by hand')
    expect(row).toHaveTextContent('facts changed since')
    expect(row).toHaveTextContent('By the facts met')
    expect(screen.getByRole('heading', { name: 'Findings set by hand (1)' })).toBeVisible()
  })

  test('names what is asserted', () => {
    show(caseOf('approve-initial', {}, { citations: {} }))
    expect(rowOf('18 years or older')).toHaveTextContent('asserted')
    expect(screen.getByText('Asserted, no document cited.').parentElement).toHaveTextContent('I.A.3')
  })

  test('counts a look-up without its day as asserted', () => {
    show(caseOf('approve-initial', { compendiumCheckedOn: undefined }))
    expect(screen.getByText('Asserted, no document cited.').parentElement).toHaveTextContent(
      'I.A.6* (compendium version or day open)',
    )
    expect(screen.getByText('Checked.').parentElement).toHaveTextContent('version 2.2026, checked open')
  })

  test('a compendium that nobody has looked up is open, not each detail of it', () => {
    show(caseOf('more-information'))
    expect(screen.getByText('Checked.').parentElement).toHaveTextContent('NCCN compendium: open.')
  })

  test('keeps text that could not be read', () => {
    show(caseOf('approve-initial', { birthDate: '13/45/60' }))
    expect(valueOf('Date of birth')).toHaveTextContent('open')
    expect(screen.getByText(/“13\/45\/60”/)).toBeVisible()
  })

  test('keeps a date of prior therapy that could not be read', () => {
    const rows = [{ drugs: [{ name: 'bortezomib' }], started: 'spring', progressed: 'yes' }]
    show(caseOf('approve-initial', { priorTherapies: { rows, closed: true } }))
    expect(screen.getByText(/Started, row 1: “spring”/)).toBeVisible()
    expect(screen.getByRole('table', { name: 'Prior therapies' })).toHaveTextContent('start open to end open')
  })

  test('says whether a warning was acknowledged', () => {
    show(caseOf('maintenance'))
    expect(screen.getByText('Not acknowledged yet.')).toBeVisible()
  })

  test('marks a rationale that was written over other facts', () => {
    show(caseOf('approve-initial', {}, { rationale: { text: 'My own words.', basis: 'earlier' } }))
    expect(screen.getByText('My own words.')).toBeVisible()
    expect(screen.getByText('The facts have changed since the reviewer wrote this.')).toBeVisible()
  })

  test('leaves out answers of a branch that does not apply', () => {
    show(
      caseOf('more-information', {
        priorTherapies: { rows: [{ drugs: [{ name: 'bortezomib' }] }] },
        translocation: 'yes',
      }),
    )
    expect(screen.queryByRole('heading', { name: 'Prior therapies' })).not.toBeInTheDocument()
    expect(screen.queryByText(/bortezomib|t\(11;14\)/i)).not.toBeInTheDocument()
  })

  test('says under which readings it was decided', () => {
    show(caseOf('conflict'))
    expect(screen.getByText('Readings.').parentElement).toHaveTextContent('R21')
    show(caseOf('approve-initial'))
    expect(screen.getAllByText('Readings.').at(-1)?.parentElement).not.toHaveTextContent('R21')
  })

  test('has lines to sign on', () => {
    show(caseOf('approve-initial'))
    const signature = screen.getByRole('region', { name: 'Signature' })
    for (const label of ['Reviewer', 'Credentials', 'Date and time'])
      expect(within(signature).getByText(label)).toBeVisible()
  })

  test.each(samples.map(({ id }) => id))('holds no blank finding in sample %s', (id) => {
    const { container } = show(caseOf(id))
    const cells = [...container.querySelectorAll('.record-findings tbody tr')].flatMap((row) =>
      [...row.children].slice(1, 4),
    )
    for (const cell of cells) expect(cell.textContent).not.toBe('')
    expect(container).not.toHaveTextContent(/undefined|denied/i)
  })
})
