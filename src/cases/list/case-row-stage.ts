import { findings } from '../../evaluation'
import { assertedIn } from '../asserted'
import type { CaseFile } from '../case-file'
import type { ReviewedCase } from '../review'
import type { Stage } from '../stages'

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
