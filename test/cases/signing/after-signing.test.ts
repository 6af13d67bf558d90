import { describe, expect, test } from 'vitest'
import { reviewCase } from '../../../src/cases/review'
import { addAddendum, newRevision } from '../../../src/cases/signing/after-signing'
import { routed } from '../../../src/cases/workflow'
import { assertUnchanged } from '../../../src/cases/signing/assert-unchanged'
import { differencesToday } from '../../../src/cases/signing/differences-today'
import { sign } from '../../../src/cases/signing/sign'
import { currentFingerprint, revisionWords, signedWords } from '../../../src/cases/signing/signed-words'
import { caseOf, decisionDay } from '../../documents/case-of'
import { reviewer, signedCase, signingOf, zone } from './signing-of'

const later = '2026-11-25T14:12:00Z'
const addendum = {
  kind: 'correction',
  author: reviewer,
  at: later,
  zone,
  reason: 'A slip of the pen',
  what: 'The NPI ends in 3.',
} as const
const begun = { id: 'second', by: reviewer, at: later, zone, reason: 'A lab came in.' }

describe('an addendum', () => {
  test('stands after the others, and nothing that was signed changes', async () => {
    const signed = await signedCase()
    const once = await addAddendum(signed, addendum)
    const twice = await addAddendum(once, { ...addendum, kind: 'remark', what: 'Told the prescriber.' })
    expect(twice.addenda?.map(({ what }) => what)).toEqual(['The NPI ends in 3.', 'Told the prescriber.'])
    expect(twice.signature).toEqual(signed.signature)
    expect(() => assertUnchanged(signed, once)).not.toThrow()
    expect(() => assertUnchanged(once, twice)).not.toThrow()
  })

  test('has a fingerprint of its own, which then stands for the case', async () => {
    const { signature, addenda } = await addAddendum(await signedCase(), addendum)
    if (signature === undefined) throw new Error('It is not signed.')
    expect(currentFingerprint(signature, addenda)).toBe(addenda?.[0]?.fingerprint)
    expect(currentFingerprint(signature, addenda)).not.toBe(signature.fingerprint)
    expect(signedWords(signature, addenda)).toBe('11/24/2026 11:58 EST. Worksheet 1.0.0. 1 addendum.')
  })

  test('is for signed cases only', async () => {
    await expect(addAddendum(caseOf('approve-initial'), addendum)).rejects.toThrow('Only a signed case')
  })
})

describe('a new revision', () => {
  test('starts from the signed case, which is kept and says so', async () => {
    const signed = await signedCase()
    const { superseded, revision } = newRevision(signed, begun)
    expect(() => assertUnchanged(signed, superseded)).not.toThrow()
    expect(superseded.signature).toEqual(signed.signature)
    expect(superseded.supersededBy).toMatchObject({ id: 'second', revision: 2 })
    expect(revision).toMatchObject({ id: 'second', entries: signed.entries, acknowledged: [] })
    expect(revision.signature).toBeUndefined()
    expect(reviewCase(revision, decisionDay).determination.outcome).toBe('approve')
  })

  test('prints on both', async () => {
    const { superseded, revision } = newRevision(await signedCase(), begun)
    expect(revisionWords(superseded)).toEqual([
      'Superseded by revision 2, which R. Lindqvist, PharmD began 11/25/2026 09:12 EST. Reason: A lab came in.',
    ])
    expect(revisionWords(revision)[0]).toMatch(
      /^Revision 2\. It supersedes the record that R\. Lindqvist, PharmD signed 11\/24\/2026 11:58 EST, fingerprint [0-9a-f ]{35}\. Reason: A lab came in\.$/,
    )
  })

  test('can be changed, signed and revised in its turn', async () => {
    const { revision } = newRevision(await signedCase(), begun)
    expect(() => assertUnchanged(revision, { ...revision, entries: {} })).not.toThrow()
    const again = await sign(revision, signingOf('approve', { at: later }))
    expect(newRevision(again, { ...begun, id: 'third' }).revision.supersedes).toMatchObject({
      id: 'second',
      revision: 2,
    })
  })

  test('that was given up is followed by one of a higher number', async () => {
    const { superseded } = newRevision(await signedCase(), begun)
    const next = newRevision(superseded, { ...begun, id: 'third', at: '2026-11-26T10:00:00Z' })
    expect(next.superseded.supersededBy).toMatchObject({ id: 'third', revision: 3 })
    expect(() => assertUnchanged(superseded, next.superseded)).not.toThrow()
  })
})

describe('a case on its way to another reviewer', () => {
  test('is ready to route, or handed over by name', () => {
    const file = caseOf('not-met-age')
    expect(routed(file, later).workflow).toEqual({ state: 'ready to route', since: later })
    expect(routed(file, later, { name: 'M. Okoye', credentials: 'MD' }).workflow).toEqual({
      state: 'handed over',
      since: later,
      to: 'M. Okoye',
      toCredentials: 'MD',
    })
  })

  test('keeps for how long the prescriber was waited for', () => {
    const file = caseOf('not-met-age')
    const waiting = { state: 'waiting', since: '2026-11-25T13:12:00Z', waited: 30 } as const
    expect(routed({ ...file, workflow: waiting }, later).workflow?.waited).toBe(90)
  })
})

describe("by today's reading", () => {
  test('what was signed under these readings is found the same', async () => {
    expect(differencesToday(await signedCase(), decisionDay)).toEqual([])
    expect(differencesToday(caseOf('approve-initial'), decisionDay)).toEqual([])
  })

  test('what was found otherwise is named, criterion by criterion', async () => {
    const { signature, ...signed } = await signedCase()
    if (signature === undefined) throw new Error('It is not signed.')
    const findings = signature.record.findings.map((line) =>
      line.id === 'I.A.3' ? { ...line, mark: 'not met' as const, word: 'Not met' } : line,
    )
    const before = { ...signature, computed: 'not met' as const, record: { ...signature.record, findings } }
    expect(differencesToday({ ...signed, signature: before }, decisionDay)).toEqual([
      { about: 'Outcome', signed: 'Criteria not met, route onward', now: 'Approve' },
      { about: 'I.A.3 18 years or older', signed: 'Not met', now: 'Met' },
    ])
  })

  test('a criterion that is new or gone is named', async () => {
    const { signature, ...signed } = await signedCase()
    if (signature === undefined) throw new Error('It is not signed.')
    const findings = signature.record.findings.map((line) => (line.id === 'I.A.3' ? { ...line, id: 'I.A.9' } : line))
    const before = { ...signature, record: { ...signature.record, findings } }
    expect(differencesToday({ ...signed, signature: before }, decisionDay)).toEqual([
      { about: 'I.A.9 18 years or older', signed: 'Met', now: 'No such criterion' },
      { about: 'I.A.3', signed: 'No such criterion', now: 'Met' },
    ])
  })
})
