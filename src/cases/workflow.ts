import type { Day } from '../facts'
import type { CaseFile, Workflow } from './case-file'
import type { LetterItem } from './letter/letter'
import type { Reviewer } from './signing/signature-form'
import { isSigned } from './signing/signed-part'
import { SigningError } from './signing/signing-error'

interface Asking {
  readonly items: readonly LetterItem[]
  readonly replyBy: Day | undefined
  /** The day and the instant of now. */
  readonly on: Day
  readonly at: string
}

/** The case waits for the prescriber; a second letter takes the place of the first, and the waiting goes on. */
export function waitForPrescriber({ workflow }: CaseFile, { items, replyBy, on, at }: Asking): Workflow {
  return {
    state: 'waiting',
    since: workflow?.state === 'waiting' ? workflow.since : at,
    askedOn: on,
    ...(replyBy === undefined ? {} : { replyBy }),
    asked: items.map(({ id }) => id),
    waited: workflow?.waited ?? 0,
  }
}

/** The review goes on. What the prescriber was asked stays, so that each number still leads to its question. */
export function takenUp(workflow: Workflow, at: string): Workflow {
  const { to: _to, toCredentials: _toCredentials, ...kept } = workflow
  return { ...kept, state: 'in review', since: at, waited: waitedUntil(at, workflow) ?? 0 }
}

/** Whoever asked for it asks no longer: nothing is decided on it. */
export function withdrawn(workflow: Workflow | undefined, at: string): Workflow {
  return { ...workflow, state: 'withdrawn', since: at, waited: waitedUntil(at, workflow) ?? 0 }
}

/** Sets a case on its way to someone who may sign it: to route, or with a name, handed over. */
export function routed(file: CaseFile, at: string, to?: Reviewer): CaseFile {
  if (isSigned(file)) throw new SigningError('The case is signed already.')
  const waited = waitedUntil(at, file.workflow)
  const workflow: Workflow = {
    ...(waited === undefined ? {} : { waited }),
    ...(to === undefined
      ? { state: 'ready to route', since: at }
      : { state: 'handed over', since: at, to: to.name, toCredentials: to.credentials }),
  }
  return { ...file, changedAt: at, workflow }
}

/** For how many minutes the prescriber was waited for in all. */
function waitedUntil(at: string, workflow: Workflow | undefined): number | undefined {
  if (workflow?.state !== 'waiting') return workflow?.waited
  return (workflow.waited ?? 0) + Math.max(0, Math.round((Date.parse(at) - Date.parse(workflow.since)) / 60_000))
}
