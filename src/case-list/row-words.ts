import { factOf, formatDate, inSentence, type Day } from '../facts'
import type { CaseRow } from '../cases/list/case-row'
import { stageNames } from '../cases/stages'
import { dayOf } from '../cases/signing/signed-at'
import { lengthWords } from '../policy/words/length-words'
import type { MarkShape } from '../ui/mark'

/** What the list says of a case, in words. */

export const nameOf = ({ memberName }: CaseRow): string => memberName ?? 'No member yet'

export const numberOf = ({ caseNumber }: CaseRow): string => caseNumber ?? 'No case number'

/** "PA-2026-004417, Alvarez, Marta J.", as a person would name the case. */
export const caseWords = (row: CaseRow): string => `${numberOf(row)}, ${nameOf(row)}`

export function requestOf({ requestKind, diagnosis }: CaseRow): string {
  const kind = requestKind === undefined ? 'Request' : factOf('requestKind').show(requestKind)
  return diagnosis === undefined ? kind : `${kind}, ${inSentence(factOf('diagnosis').show(diagnosis))}`
}

export function coverageOf({ lineOfBusiness, state }: CaseRow): string {
  const line = lineOfBusiness === undefined ? undefined : factOf('lineOfBusiness').show(lineOfBusiness)
  return [line, state].filter(Boolean).join(' ')
}

export const shapeOf: Record<CaseRow['outcome'], MarkShape> = {
  approve: 'met',
  'not met': 'not-met',
  'more information': 'open',
  refer: 'refer',
}

export function determinationOf({ outcome, conflict, length, referral, open }: CaseRow): string {
  switch (outcome) {
    case 'approve':
      return length === undefined ? 'Meets criteria' : `Meets criteria, ${lengthWords(length)}`
    case 'not met':
      return ['Not met', conflict ? 'policy conflict' : referral].filter(Boolean).join(', ')
    case 'more information':
      return `More information, ${open} open`
    case 'refer':
      return referral === undefined ? 'Refer, policy open' : `Refer to ${referral}`
  }
}

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

/** What is said of a file that was saved encrypted. */
export const encryptedWords = (passphrase: string | undefined): string =>
  passphrase === undefined ? '' : ', encrypted: it opens with its passphrase only'

export interface StageWords {
  readonly what: string
  /** Below it, in small letters: by when, to whom. */
  readonly more?: string
}

/** @param today to tell a reply that is late, and to leave out the year */
export function stageWords(row: CaseRow, today: Day): StageWords {
  const { stage, askedOn, replyBy, handedTo, signedAt, signedBy, supersededBy } = row
  const what = stageNames[stage]
  if (stage === 'waiting' && askedOn !== undefined) {
    const late = replyBy !== undefined && replyBy < today
    const more = replyBy === undefined ? undefined : `reply ${late ? 'was due' : 'by'} ${shortDate(replyBy, today)}`
    return { what: `Prescriber asked ${shortDate(askedOn, today)}`, more }
  }
  if (stage === 'handed over') return { what, more: handedTo === undefined ? undefined : `to ${handedTo}` }
  if (signedAt !== undefined) {
    const day = shortDate(dayOf({ at: signedAt, zone: row.signedZone ?? 'UTC' }), today)
    return supersededBy === undefined
      ? { what, more: `${day}, ${signedBy}` }
      : { what: `Superseded by revision ${supersededBy}`, more: `signed ${day}, ${signedBy}` }
  }
  return { what }
}

const shortDate = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDate(day).slice(0, 5) : formatDate(day)
