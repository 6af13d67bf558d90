import * as z from 'zod/mini'
import type { Day } from '../facts'
import { answersIn, fewestAnswers, findings, known } from '../evaluation'
import { cpPhar302 } from '../policy/cp-phar-302'
import { assertedIn } from './asserted'
import { readingsVersion, type CaseFile } from './case-file'
import { reviewCase, type ReviewedCase } from './review'

/** What the list shows of a case. All of it is derived from the case and can be made again from it. */
const caseRowSchema = z.object({
  /** Raised when a row says more, or says it otherwise: rows of another number are made again. */
  made: z.literal(1),
  readings: z.literal(readingsVersion),
  id: z.string(),
  changedAt: z.string(),
  caseNumber: z.optional(z.string()),
  memberName: z.optional(z.string()),
  birthDate: z.optional(z.string()),
  prescriberName: z.optional(z.string()),
  requestKind: z.optional(z.enum(['initial', 'continued'])),
  diagnosis: z.optional(z.enum(['myeloma', 'amyloidosis', 'waldenstrom', 'other'])),
  lineOfBusiness: z.optional(z.enum(['commercial', 'marketplace', 'medicaid'])),
  state: z.optional(z.string()),
  dueOn: z.optional(z.string()),
  dueTime: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  outcome: z.enum(['approve', 'not met', 'more information', 'refer']),
  conflict: z.boolean(),
  /** Of an approval. */
  length: z.optional(z.union([z.object({ months: z.number() }), z.object({ days: z.number() })])),
  /** The policy that the request goes to next. */
  referral: z.optional(z.string()),
  /** How many answers would settle it. */
  open: z.number(),
  stage: z.enum(['in review', 'ready to sign']),
})

export type CaseRow = z.infer<typeof caseRowSchema>

/** A row as it was kept; undefined where it has to be made again. */
export function parseCaseRow(value: unknown): CaseRow | undefined {
  const parsed = caseRowSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** @param on the decision date: today */
export function caseRow(file: CaseFile, on: Day): CaseRow {
  const review = reviewCase(file, on)
  const { answers, determination } = review
  return {
    made: 1,
    readings: readingsVersion,
    id: file.id,
    changedAt: file.changedAt,
    caseNumber: answers.caseNumber,
    memberName: answers.memberName,
    birthDate: known(answers, 'birthDate'),
    prescriberName: answers.prescriberName,
    requestKind: known(answers, 'requestKind'),
    diagnosis: known(answers, 'diagnosis'),
    lineOfBusiness: known(answers, 'lineOfBusiness'),
    state: answers.state,
    dueOn: known(answers, 'dueOn'),
    dueTime: answers.dueTime,
    timeZone: answers.timeZone,
    outcome: determination.outcome,
    conflict: determination.conflict !== undefined,
    length: determination.outcome === 'approve' ? determination.duration?.length : undefined,
    referral: determination.referral?.number,
    open: openCount(review),
    stage: isReadyToSign(file, review) ? 'ready to sign' : 'in review',
  }
}

function openCount({ determination, request }: ReviewedCase): number {
  const settling = determination.outcome === 'more information' ? fewestAnswers(cpPhar302, request) : undefined
  return answersIn(settling ?? determination.needs)
}

/** Settled, nothing that matters left open, and everything seen to that has to be before signing (R6, R7, R33). */
function isReadyToSign(file: CaseFile, review: ReviewedCase): boolean {
  const { problems, determination } = review
  const { outcome, root, warnings, needs, toCheck } = determination
  return (
    outcome !== 'more information' &&
    [...problems, ...needs, ...toCheck].length === 0 &&
    warnings.every(({ id }) => file.acknowledged.includes(id)) &&
    !(root !== undefined && findings(root).some(({ stale }) => stale)) &&
    !(outcome === 'approve' && assertedIn(file, review).length > 0)
  )
}
