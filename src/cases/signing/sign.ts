import { wellFormed } from '../canonical-json'
import { readingsVersion, type CaseFile } from '../case-file'
import { recordContent } from '../record/record-content'
import { reviewCase } from '../review'
import { noAdverseRules, type AdverseRule } from './adverse-rule'
import { decisionNeeds } from './decision-needs'
import { meaning } from './decision-words'
import { deepFreeze } from './deep-freeze'
import { mayBeSigned, type Hindrance } from './hindrances'
import type { Decision, Reviewer, Signature } from './signature-form'
import { nameWords } from './signed-words'
import { dayOf } from './signed-at'
import { signedFingerprint } from './signed-fingerprint'
import { isSigned } from './signed-part'
import { SigningError } from './signing-error'

export interface Signing {
  readonly decision: Decision
  /** Why the decision is not what was computed. */
  readonly reason?: string
  /** Why it is approved on findings without a document. */
  readonly assertedReason?: string
  readonly reviewer: Reviewer
  /** Instant, ISO 8601. */
  readonly at: string
  readonly zone: string
  readonly appVersion: string
  /** The plan's table of who may issue an adverse decision. */
  readonly rules?: readonly AdverseRule[]
}

/** The same before everything is said. */
export interface BeforeSigning extends Omit<Signing, 'decision'> {
  readonly decision: Decision | undefined
}

/** What stands against signing a case as the reviewer asks. */
export function againstSigning(file: CaseFile, signing: BeforeSigning): readonly Hindrance[] {
  const { decision, reason, assertedReason, reviewer, rules = noAdverseRules } = signing
  const on = dayOf(signing)
  const needs = decisionNeeds(file, reviewCase(file, on), decision, reviewer.credentials, rules)
  return [
    ...mayBeSigned(file, on, reviewer),
    ...needs.against,
    ...(needs.reason !== undefined && isBlank(reason) ? [lacks('reason', 'Reason', needs.reason)] : []),
    ...(needs.asserted.length > 0 && isBlank(assertedReason)
      ? [
          lacks(
            'assertedReason',
            'Reason without a document',
            'Say why it is approved on asserted findings; it prints.',
          ),
        ]
      : []),
    ...(needs.right?.mayIssue === 'no'
      ? [lacks('decision', 'Decision', 'These credentials may not sign it in this state: route the case.')]
      : []),
  ]
}

/** Signs a case: what comes back never changes again. Rejects with a `SigningError` where something stands against it. */
export async function sign(file: CaseFile, signing: Signing): Promise<CaseFile> {
  if (isSigned(file)) throw new SigningError('The case is signed already.')
  const [first] = againstSigning(file, signing)
  if (first !== undefined) throw new SigningError(`${first.label}: ${first.text}`)
  const { at } = signing
  const { workflow: _workflow, toSign: _toSign, ...rest } = wellFormed(file)
  const signed = {
    ...rest,
    reviewer: nameWords(signing.reviewer),
    changedAt: at,
    signature: signatureOf(file, signing),
  }
  const fingerprint = await signedFingerprint(signed)
  return deepFreeze({ ...signed, signature: { ...signed.signature, fingerprint } })
}

function signatureOf(file: CaseFile, signing: Signing): Signature {
  const { decision, reason, assertedReason, reviewer, at, zone, appVersion } = signing
  const on = dayOf(signing)
  const reasons = {
    ...(isBlank(reason) ? {} : { decision: reason.trim() }),
    ...(isBlank(assertedReason) ? {} : { asserted: assertedReason.trim() }),
  }
  const signature = {
    name: reviewer.name.trim(),
    credentials: reviewer.credentials.trim(),
    at,
    zone,
    meaning,
    decision,
    computed: reviewCase(file, on).determination.outcome,
    reasons,
    appVersion,
    readings: readingsVersion,
    record: recordContent(file, on, { decision, reasons, at, zone }),
    fingerprint: '',
  }
  // As it will come out of a file again: what is undefined is absent.
  return wellFormed(JSON.parse(JSON.stringify(signature)) as Signature)
}

const isBlank = (text: string | undefined): text is undefined | '' => text === undefined || text.trim() === ''

const lacks = (field: 'reason' | 'assertedReason' | 'decision', label: string, text: string): Hindrance => ({
  id: field,
  target: { field },
  label,
  text,
})
