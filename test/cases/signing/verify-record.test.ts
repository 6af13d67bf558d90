import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import { addAddendum } from '../../../src/cases/signing/after-signing'
import { verifyRecord } from '../../../src/cases/signing/verify-record'
import { caseOf } from '../../documents/case-of'
import { reviewer, signedCase, zone } from './signing-of'

let signed: CaseFile
let added: CaseFile
let printed: string
let printedLater: string
beforeAll(async () => {
  signed = await signedCase()
  added = await addAddendum(signed, {
    kind: 'remark',
    author: reviewer,
    at: '2026-11-25T10:00:00Z',
    zone,
    reason: 'Why',
    what: 'What',
  })
  printed = signed.signature?.fingerprint ?? ''
  printedLater = added.addenda?.[0]?.fingerprint ?? ''
})

const verify = (value: unknown, typed: string) => verifyRecord('case.json', JSON.stringify(value, null, 2), typed)

describe('a case file and a printed fingerprint', () => {
  test('match, however it is typed, and as the QR code says it', async () => {
    for (const typed of [
      printed,
      printed.replaceAll(' ', '').toUpperCase(),
      `PA-SAMPLE-01 ${printed.replaceAll(' ', '')}`,
    ]) {
      expect(await verify(signed, typed)).toMatchObject({ verdict: 'match', later: 0 })
    }
  })

  test('match with addenda that came later, or that are on paper too', async () => {
    expect(await verify(added, printed)).toMatchObject({ verdict: 'match', later: 1 })
    expect(await verify(added, printedLater)).toMatchObject({ verdict: 'match', later: 0 })
    expect(await verify(signed, printedLater)).toMatchObject({ verdict: 'no match' })
  })

  test('match in a file of several', async () => {
    expect(await verify([caseOf('refer'), signed], printed)).toMatchObject({ verdict: 'match' })
  })

  test('do not match where one digit differs', async () => {
    const other = printed.slice(0, -1) + (printed.endsWith('0') ? '1' : '0')
    expect(await verify(signed, other)).toMatchObject({ verdict: 'no match' })
  })

  test.each<[string, (file: CaseFile) => unknown]>([
    ['an answer', (file) => ({ ...file, entries: { ...file.entries, memberName: 'Another' } })],
    ['a document', (file) => ({ ...file, documents: file.documents.slice(1) })],
    ['its own fingerprint', (file) => ({ ...file, signature: { ...file.signature, fingerprint: '0'.repeat(32) } })],
    [
      'the record',
      (file) => ({ ...file, signature: { ...file.signature, record: { ...file.signature?.record, documents: '' } } }),
    ],
    ['who signed', (file) => ({ ...file, signature: { ...file.signature, name: 'Another' } })],
    ['an addendum', (file) => ({ ...file, addenda: file.addenda?.map((each) => ({ ...each, what: 'Else' })) })],
  ])('show a file in which %s was changed as damaged', async (_name, change) => {
    expect(await verify(change(added), printed)).toMatchObject({ verdict: 'damaged' })
  })

  test('show a draft as not signed, and other text as no case or no fingerprint', async () => {
    expect(await verify(caseOf('refer'), printed)).toMatchObject({ verdict: 'not signed' })
    expect(await verify({ hello: 'world' }, printed)).toMatchObject({
      verdict: 'damaged',
      why: expect.stringMatching(/not a case/) as string,
    })
    expect(await verifyRecord('a.json', '[]', printed)).toMatchObject({ verdict: 'damaged' })
    for (const typed of ['', '7f3a91c2', `${printed.slice(0, -1)}O`]) {
      expect(await verify(signed, typed)).toEqual({ verdict: 'not a fingerprint' })
    }
  })
})
