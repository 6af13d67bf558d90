import { findings } from '../evaluation'
import { assertedIn } from './asserted'
import type { CaseFile } from './case-file'
import type { ReviewedCase } from './review'

export const stages = [
  'in review',
  'waiting',
  'ready to sign',
  'ready to route',
  'handed over',
  'signed',
  'amended',
  'withdrawn',
] as const
/** Where a case stands on its way. */
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, string> = {
  'in review': 'In review',
  waiting: 'Waiting for the prescriber',
  'ready to sign': 'Ready to sign',
  'ready to route': 'Ready to route',
  'handed over': 'Handed over',
  signed: 'Signed',
  amended: 'Amended',
  withdrawn: 'Withdrawn',
}

/** Nothing is to be done any more, at least not here. */
export const isDone = (stage: Stage): boolean => ['signed', 'amended', 'handed over', 'withdrawn'].includes(stage)

/** It was signed, and so never changes again. */
export const isSigned = (stage: Stage): boolean => stage === 'signed' || stage === 'amended'

/** What was signed, waited for, or sent on is said by the case; whether it is ready to sign follows from its answers. */
export function stageOf(file: CaseFile, review: ReviewedCase): Stage {
  const { signature, addenda = [], supersededBy, workflow } = file
  if (signature !== undefined) return addenda.length > 0 || supersededBy !== undefined ? 'amended' : 'signed'
  if (workflow !== undefined && workflow.state !== 'in review') return workflow.state
  return isReadyToSign(file, review) ? 'ready to sign' : 'in review'
}

/** Settled, nothing that matters left open, and everything seen to that has to be before signing (R6, R7, R33). */
function isReadyToSign(file: CaseFile, review: ReviewedCase): boolean {
  const { problems, determination } = review
  const { outcome, root, needs, toCheck } = determination
  return (
    outcome !== 'more information' &&
    [...problems, ...needs, ...toCheck].length === 0 &&
    determination.warnings.every(({ id }) => file.acknowledged.includes(id)) &&
    !(root !== undefined && findings(root).some(({ stale }) => stale)) &&
    !(outcome === 'approve' && assertedIn(file, review).length > 0)
  )
}
