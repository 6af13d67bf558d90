import type { Finding } from '../evaluation'
import { capital, type Answers } from '../facts'
import { sayFinding } from './words/finding-words'

/** What was recorded, beside the requirement: "Yes" where the answer's label would say that once more. */
export function sayBeside(finding: Finding, answers: Answers): string {
  const said = sayFinding(finding, answers)
  const { requires } = finding.criterion
  if (!said.startsWith(`${requires}: `)) return said
  const answer = said.slice(requires.length + 2)
  return capital(answer)
}
