import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/cases/case-file'
import { recordContent } from '../../src/cases/record/record-content'
import { addAddendum, newRevision } from '../../src/cases/signing/after-signing'
import { sign } from '../../src/cases/signing/sign'
import { Record } from '../../src/documents/record'
import { reviewer, signedCase, signingOf, zone } from '../cases/signing/signing-of'
import { caseOf, decisionDay } from './case-of'

const later = '2026-11-25T14:12:00Z'
let signed: CaseFile
beforeAll(async () => {
  signed = await signedCase()
})

function show(file: CaseFile, log?: { length: number; head: string }) {
  const content = file.signature?.record ?? recordContent(file, decisionDay)
  return render(<Record content={content} signed={file} log={log} />)
}
const signature = () => screen.getByRole('region', { name: 'Signature' })
const foot = () => document.documentElement.style.getPropertyValue('--paper-foot')

describe('A signed record', () => {
  test('is no draft, and says who signed what and when', () => {
    show(signed)
    expect(screen.queryByText('Draft')).not.toBeInTheDocument()
    expect(screen.getByText('Decided 11/24/2026 11:58 EST; due 11/24/2026 14:05 EST, standard.')).toBeVisible()
    expect(signature()).toHaveTextContent('Signed: R. Lindqvist, PharmD')
    expect(signature()).toHaveTextContent('Determination of medical necessity under CP.PHAR.302')
    expect(signature()).toHaveTextContent('11/24/2026 11:58 EST. Worksheet 1.0.0. No addenda.')
  })

  test('states the decision of the reviewer beside what the criteria came to', async () => {
    const decided = signingOf('more information', { reason: 'The lab is of another member.' })
    show(await sign(caseOf('approve-initial'), decided))
    expect(signature()).toHaveTextContent(
      'Decision of the reviewer: More information needed. The criteria came to: approve.',
    )
  })

  test('carries its fingerprint in the foot of every page, and as a QR code', async () => {
    show(signed)
    expect(foot()).toContain(`Fingerprint ${signed.signature?.fingerprint ?? ''}`)
    const name = `QR code: case PA-SAMPLE-01, fingerprint ${signed.signature?.fingerprint ?? ''}`
    expect(await screen.findByRole('img', { name })).toBeVisible()
  })

  test('prints the words that were signed, whatever the answers would say now', () => {
    show({ ...signed, entries: {} })
    expect(screen.getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
    expect(screen.getByText('41 days, 08/10/2026 to 09/20/2026, 60 allowed')).toBeVisible()
  })

  test('lists its addenda, whose fingerprint then stands in the foot', async () => {
    const author = reviewer
    const added = { kind: 'correction', author, at: later, zone, reason: 'A slip', what: 'The NPI ends in 3.' } as const
    const file = await addAddendum(signed, added)
    show(file)
    const addenda = screen.getByRole('region', { name: 'Addenda (1)' })
    expect(within(addenda).getByRole('heading', { level: 2 })).toBeVisible()
    expect(within(addenda).getByRole('listitem')).toHaveTextContent(
      'Correction, 11/25/2026 09:12 EST, R. Lindqvist, PharmD. The NPI ends in 3. Reason: A slip',
    )
    expect(signature()).toHaveTextContent('1 addendum.')
    const pointer = screen.getByText('1 addendum was added after signing: see “Addenda” at the end.')
    const outcome = screen.getByRole('heading', { name: 'Meets criteria: approve' })
    expect(pointer.compareDocumentPosition(outcome)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(foot()).toContain(file.addenda?.[0]?.fingerprint)
  })

  test('says by what it is superseded, and its revision what it supersedes', () => {
    const { superseded, revision } = newRevision(signed, { id: 'b', by: reviewer, at: later, zone, reason: 'A lab.' })
    show(superseded)
    expect(screen.getByText(/^Superseded by revision 2,/)).toBeVisible()
    show(revision)
    expect(screen.getByText(/^Revision 2\. It supersedes the record that R\. Lindqvist, PharmD signed/)).toBeVisible()
    expect(screen.getAllByText('Draft')).toHaveLength(2)
  })

  test('names the length and the head of the log where they are given', () => {
    show(signed, { length: 214, head: '7f3a91c2' })
    expect(foot()).toContain('Log 214, 7f3a91c2')
  })
})
