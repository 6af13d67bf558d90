import { factOf } from '../facts'
import type { CaseRow } from '../cases/case-row'
import { lengthWords } from '../policy/wording'
import type { MarkShape } from '../ui/mark'

/** What the list says of a case, in words. */

export const nameOf = ({ memberName }: CaseRow): string => memberName ?? 'No member yet'

export const numberOf = ({ caseNumber }: CaseRow): string => caseNumber ?? 'No case number'

export function requestOf({ requestKind, diagnosis }: CaseRow): string {
  const kind = requestKind === undefined ? 'Request' : factOf('requestKind').show(requestKind)
  return diagnosis === undefined ? kind : `${kind}, ${inSentence(factOf('diagnosis').show(diagnosis))}`
}

/** A name keeps its capital. */
const inSentence = (label: string): string =>
  label.startsWith('Waldenström') ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`

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

export const stageOf: Record<CaseRow['stage'], string> = { 'in review': 'In review', 'ready to sign': 'Ready to sign' }
