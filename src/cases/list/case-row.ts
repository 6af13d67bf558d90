import * as z from 'zod/mini'
import type { Day } from '../../facts'
import { answersIn, fewestAnswers, known } from '../../evaluation'
import { cpPhar302 } from '../../policy/cp-phar-302'
import { readingsVersion, type CaseFile } from '../case-file'
import { stageOf } from './case-row-stage'
import { stages } from '../stages'
import { dayOf } from '../signing/signed-at'
import { revisionOf } from '../signing/signed-part'
import { reviewCase, type ReviewedCase } from '../review'
import { waitOf } from '../wait'

const text = z.optional(z.string())

/** What the list shows of a case. All of it is derived from the case and can be made again from it. */
const caseRowSchema = z.object({
  /** Raised when a row says more, or says it otherwise: rows of another number are made again. */
  made: z.literal(4),
  readings: z.literal(readingsVersion),
  id: z.string(),
  changedAt: z.string(),
  caseNumber: text,
  memberName: text,
  memberId: text,
  birthDate: text,
  prescriberName: text,
  requestKind: z.optional(z.enum(['initial', 'continued'])),
  diagnosis: z.optional(z.enum(['myeloma', 'amyloidosis', 'waldenstrom', 'other'])),
  lineOfBusiness: z.optional(z.enum(['commercial', 'marketplace', 'medicaid'])),
  urgency: z.optional(z.enum(['standard', 'urgent'])),
  state: text,
  receivedOn: text,
  receivedTime: text,
  dueOn: text,
  dueTime: text,
  timeZone: text,
  outcome: z.enum(['approve', 'not met', 'more information', 'refer']),
  conflict: z.boolean(),
  /** Of an approval. */
  length: z.optional(z.union([z.object({ months: z.number() }), z.object({ days: z.number() })])),
  /** Last day of an approval. */
  through: text,
  /** The policy that the request goes to next. */
  referral: text,
  /** How many answers would settle it. */
  open: z.number(),
  stage: z.enum(stages),
  askedOn: text,
  replyBy: text,
  /** Since when the prescriber is waited for, and for how many minutes that was so before. */
  waitingSince: text,
  waited: z.optional(z.number()),
  handedTo: text,
  signedAt: text,
  signedBy: text,
  signedZone: text,
  /** Of a case that revises another. */
  revision: z.optional(z.number()),
  /** The revision that has taken its place. */
  supersededBy: z.optional(z.number()),
})

export type CaseRow = z.infer<typeof caseRowSchema>

/** A row as it was kept; undefined where it has to be made again. */
export function parseCaseRow(value: unknown): CaseRow | undefined {
  const parsed = caseRowSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** @param today the decision date of a case that is not signed */
export function caseRow(file: CaseFile, today: Day): CaseRow {
  const { signature } = file
  const review = reviewCase(file, signature === undefined ? today : dayOf(signature))
  const { answers, determination } = review
  const outcome = signature?.decision ?? determination.outcome
  return {
    made: 4,
    readings: readingsVersion,
    id: file.id,
    changedAt: file.changedAt,
    caseNumber: answers.caseNumber,
    memberName: answers.memberName,
    memberId: answers.memberId,
    birthDate: known(answers, 'birthDate'),
    prescriberName: answers.prescriberName,
    requestKind: known(answers, 'requestKind'),
    diagnosis: known(answers, 'diagnosis'),
    lineOfBusiness: known(answers, 'lineOfBusiness'),
    urgency: known(answers, 'urgency'),
    state: answers.state,
    receivedOn: known(answers, 'receivedOn'),
    receivedTime: answers.receivedTime,
    dueOn: known(answers, 'dueOn'),
    dueTime: answers.dueTime,
    timeZone: answers.timeZone,
    outcome,
    conflict: outcome === 'not met' && determination.conflict !== undefined,
    length: outcome === 'approve' ? determination.duration?.length : undefined,
    through: outcome === 'approve' ? determination.duration?.through : undefined,
    referral: determination.referral?.number,
    open: openCount(review),
    stage: stageOf(file, review),
    ...waitOf(file),
    handedTo: file.workflow?.to,
    signedAt: signature?.at,
    signedBy: signature?.name,
    signedZone: signature?.zone,
    revision: file.supersedes === undefined ? undefined : revisionOf(file),
    supersededBy: file.supersededBy?.revision,
  }
}

function openCount({ determination, request }: ReviewedCase): number {
  const fewest = determination.outcome === 'more information' ? fewestAnswers(cpPhar302, request) : undefined
  return answersIn(fewest ?? determination.needs)
}
