import type { CaseFile } from './case-file'

/** How long a case has waited for the prescriber, which may stop its clock. */
export function waitOf({ workflow }: Pick<CaseFile, 'workflow'>) {
  if (workflow === undefined) return {}
  const { state, since, askedOn, replyBy, waited } = workflow
  return state === 'waiting' ? { askedOn, replyBy, waitingSince: since, waited } : { waited }
}
