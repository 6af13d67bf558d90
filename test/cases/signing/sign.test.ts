import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import { parseCaseText } from '../../../src/cases/parse-case'
import { readingsVersion } from '../../../src/cases/case-file'
import { sign, type Signing } from '../../../src/cases/signing/sign'
import { signedSummary } from '../../../src/cases/signing/signed-summary'
import type { AdverseRule } from '../../../src/cases/signing/adverse-rule'
import { caseOf } from '../../documents/case-of'
import { at, signedCase, signingOf, zone } from './signing-of'

const signatureOf = async (file: CaseFile, signing: Signing) => {
  const { signature } = await sign(file, signing)
  if (signature === undefined) throw new Error('It is not signed.')
  return signature
}
const refused = (file: CaseFile, signing: Signing) =>
  sign(file, signing).then(
    () => 'signed',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )

describe('a signature', () => {
  test('says who, when, what it means and under which versions', async () => {
    expect(await signatureOf(caseOf('approve-initial'), signingOf('approve'))).toMatchObject({
      name: 'R. Lindqvist',
      credentials: 'PharmD',
      at,
      zone,
      meaning: 'Determination of medical necessity under CP.PHAR.302',
      decision: 'approve',
      computed: 'approve',
      reasons: {},
      appVersion: '1.0.0',
      readings: readingsVersion,
      fingerprint: expect.stringMatching(/^([0-9a-f]{8} ){3}[0-9a-f]{8}$/) as string,
    })
  })

  test('keeps the record in its words, decided on the clock of the case', async () => {
    const { record } = await signatureOf(caseOf('approve-initial'), signingOf('approve'))
    expect(record.box.paragraphs.at(-1)).toBe('Decided 11/24/2026 11:58 EST; due 11/24/2026 14:05 EST, standard.')
    expect(record.findings.find(({ id }) => id === 'I.A.5.b.iii')).toMatchObject({
      word: 'Met',
      recorded: '41 days, 08/10/2026 to 09/20/2026, 60 allowed',
    })
  })

  test('comes back from a file as it was, and can not be changed in the page', async () => {
    const signed = await signedCase()
    expect(parseCaseText(JSON.stringify(signed))).toEqual({ file: signed })
    expect(() => {
      ;(signed.entries as { memberName?: string }).memberName = 'Another'
    }).toThrow(TypeError)
  })

  test('decides as of the day on the clock where it is signed', async () => {
    const file = caseOf('approve-initial', { compendiumCheckedOn: '2026-11-23', revisionCheckedOn: '2026-11-23' })
    const late = signingOf('approve', { at: '2026-11-25T04:30:00Z' })
    const { record } = await signatureOf(file, late)
    expect(record.box.terms.find(({ term }) => term === 'From')?.lines).toEqual([[{ text: '11/24/2026' }]])
  })

  test('ends the waiting', async () => {
    const file = caseOf('approve-initial')
    const signed = await sign({ ...file, workflow: { state: 'ready to route', since: at } }, signingOf('approve'))
    expect(signed.workflow).toBeUndefined()
    expect(signed.reviewer).toBe('R. Lindqvist, PharmD')
  })

  test('is given once', async () => {
    expect(await refused(await signedCase(), signingOf('approve'))).toMatch('signed already')
  })

  test('is not given while something stands against it', async () => {
    expect(await refused(caseOf('approve-initial', { stateRule: undefined }), signingOf('approve'))).toMatch(
      /^State rule/,
    )
    expect(await refused(caseOf('maintenance'), signingOf('more information', { reason: 'x' }))).toMatch(/acknowledged/)
  })

  test('reads as text in the words that were signed', async () => {
    const text = signedSummary(await signedCase())
    expect(text).toContain('Signed: R. Lindqvist, PharmD. Determination of medical necessity under CP.PHAR.302.')
    expect(text).toContain('Determination: Meets criteria: approve')
    expect(text).not.toContain('Draft')
    expect(signedSummary(caseOf('approve-initial'))).toBeUndefined()
  })
})

describe("the reviewer's decision", () => {
  test('that differs from what was computed needs a reason, which prints', async () => {
    expect(await refused(caseOf('approve-initial'), signingOf('more information'))).toMatch(/^Reason/)
    const signing = signingOf('more information', { reason: 'The lab is of another member.' })
    const { decision, computed, reasons, record } = await signatureOf(caseOf('approve-initial'), signing)
    expect({ decision, computed, reasons }).toEqual({
      decision: 'more information',
      computed: 'approve',
      reasons: { decision: 'The lab is of another member.' },
    })
    expect(record.box.headline).toBe("Reviewer's decision: more information needed")
    expect(record.box.paragraphs.slice(0, 2)).toEqual([
      'By the criteria: Meets criteria: approve. All of I.A is met, the regimen by 5.b.',
      'Reason for deciding otherwise: The lab is of another member.',
    ])
  })

  test('to approve on asserted findings needs a reason, which prints (R6)', async () => {
    const file = caseOf('approve-initial', {}, { citations: {} })
    expect(await refused(file, signingOf('approve'))).toMatch(/asserted findings/)
    const { record } = await signatureOf(file, signingOf('approve', { assertedReason: 'Read on the phone.' }))
    expect(record.remarks.find(({ title }) => title.startsWith('Asserted'))?.text).toContain(
      'Approved all the same: Read on the phone.',
    )
  })

  test('to approve on a look-up without its day needs a reason (R20)', async () => {
    expect(await refused(caseOf('approve-initial', { compendiumCheckedOn: undefined }), signingOf('approve'))).toMatch(
      /asserted/,
    )
  })

  test('under a state provision needs a reason, since the reviewer decides (R33)', async () => {
    const state = { stateRule: 'conflict', stateRuleCitation: 'State provision 1' } as const
    const file = caseOf('approve-initial', state, { acknowledged: ['state-conflict'] })
    expect(await refused(file, signingOf('approve'))).toMatch(/state provision/)
    const { reasons } = await signatureOf(file, signingOf('approve', { reason: 'It allows the same.' }))
    expect(reasons.decision).toBe('It allows the same.')
  })

  test('to approve needs its length, and a section that can approve', async () => {
    const reason = 'Told by the owner of the policy.'
    const commercial = caseOf('approve-initial', {
      lineOfBusiness: 'commercial',
      durationUnit: undefined,
      stateRule: undefined,
    })
    expect(await refused(commercial, signingOf('approve', { reason }))).toMatch(/^Duration asked for/)
    expect(await refused(caseOf('refer'), signingOf('approve', { reason }))).toMatch(/gives no approval/)
  })

  test('to refer needs the number of the policy', async () => {
    expect(await refused(caseOf('refer', { labelChanged: undefined }), signingOf('refer'))).toMatch(/which policy/)
    expect((await signatureOf(caseOf('refer'), signingOf('refer'))).record.box.headline).toBe('Refer to CP.PMN.53')
  })

  test('that criteria are not met is refused where the plan forbids it to these credentials', async () => {
    const rule: AdverseRule = {
      state: 'TX',
      credentials: 'PharmD',
      mayIssue: false,
      source: 'Example',
      checkedOn: '2026-11-01',
    }
    const signing = (rules: AdverseRule[]) => signingOf('not met', { rules })
    expect(await refused(caseOf('not-met-age'), signing([rule]))).toMatch(/route the case/)
    await expect(sign(caseOf('not-met-age'), signing([{ ...rule, state: 'FL' }]))).resolves.toBeDefined()
    await expect(sign(caseOf('not-met-age'), signing([]))).resolves.toBeDefined()
  })
})
