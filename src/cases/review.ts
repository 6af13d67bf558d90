import { readEntries, type Answers, type Day, type Problem } from '../facts'
import { determine, type Determination, type PriorAuthRequest } from '../evaluation'
import { cpPhar302 } from '../policy/cp-phar-302'
import type { CaseContent } from './case-file'

/** A case read and determined: what every screen and paper shows. */
export interface ReviewedCase {
  readonly answers: Answers
  readonly problems: readonly Problem[]
  readonly request: PriorAuthRequest
  readonly determination: Determination
}

/** @param on the decision date */
export function reviewCase(content: CaseContent, on: Day): ReviewedCase {
  const { answers, problems } = readEntries(content.entries, on)
  const request = { answers, setByHand: content.setByHand, askedAnyway: content.askedAnyway, on }
  return { answers, problems, request, determination: determine(cpPhar302, request) }
}
