import type { Answers } from '../../src/facts'
import { approvalFor, type Approval } from './approval'
import { capsulesNeeded } from './dose'
import { sheetOf, type SectionId, type Sheet } from './sections'

/** CP.PHAR.302 read a second time, from the policy's text and the numbered readings alone. */
export interface SecondReading {
  readonly section?: SectionId
  readonly sheet: Sheet
  readonly outcome: 'approve' | 'not met' | 'more information' | 'refer'
  /** The criteria right below the section that are not met. */
  readonly unmet: readonly string[]
  readonly policyConflict: boolean
  /** Whether another policy goes on with the review, and its number where that is settled. */
  readonly goesOn: boolean
  readonly nextPolicy?: string
  readonly approval?: Approval
  readonly capsules?: number
}

/**
 * @param on the decision date
 * @param byHand findings that the reviewer set (R7)
 */
export function readAgain(answers: Answers, on: string, byHand: Sheet = {}): SecondReading {
  const section = sectionOf(answers)
  const nothing = { sheet: {}, unmet: [], policyConflict: false, goesOn: false }
  if (section === undefined) return { ...nothing, outcome: 'more information' }
  const sheet = sheetOf(section, answers, byHand)
  if (section === 'I.D' || section === 'II.B') {
    return { ...nothing, section, sheet, outcome: 'refer', goesOn: true, nextPolicy: nextPolicy(answers) }
  }
  const top = new RegExp(`^${section}\\.\\d\\*?$`)
  const unmet = Object.keys(sheet).filter((criterion) => top.test(criterion) && sheet[criterion] === -1)
  const approval = approvalFor(answers, section === 'II.A', on)
  const goesOn = unmet.length > 0 && unmet.every((criterion) => isAboutUse(criterion, sheet))
  return {
    ...{ section, sheet, unmet, goesOn, approval, capsules: capsulesNeeded(answers) },
    policyConflict: answers.purpose === 'primary' && unmet.join() === 'I.A.4',
    outcome: sheet[section] === -1 ? 'not met' : sheet[section] === 1 && approval.last ? 'approve' : 'more information',
    ...(goesOn && { nextPolicy: nextPolicy(answers) }),
  }
}

/** Until both are named no section applies, and "another diagnosis" is another than none. */
function sectionOf({ requestKind, diagnosis, treatedFor }: Answers): SectionId | undefined {
  if (requestKind === undefined || diagnosis === undefined) return undefined
  if (requestKind === 'continued') {
    return diagnosis === 'other' || treatedFor === 'another diagnosis' ? 'II.B' : 'II.A'
  }
  const initial = { myeloma: 'I.A', amyloidosis: 'I.B', waldenstrom: 'I.C', other: 'I.D' } as const
  return diagnosis === 'not documented' ? undefined : initial[diagnosis]
}

/** R25: age, line of therapy, combination, dose, the footnote, untreated amyloidosis. */
function isAboutUse(criterion: string, sheet: Sheet): boolean {
  if (criterion === 'I.B.1') return sheet['I.B.1-relapsed'] === -1 && sheet['I.B.1-diagnosis'] !== -1
  return criterion.startsWith('II.') ? criterion.startsWith('II.A.3') : !/\.[12]$/.test(criterion)
}

/** The policy that a request goes to next, where its number is settled (R24). */
function nextPolicy({ lineOfBusiness, labelChanged, onFormulary }: Answers): string | undefined {
  const row = {
    commercial: ['CP.CPA.190', 'CP.CPA.190', 'CP.CPA.09'],
    marketplace: ['HIM.PA.33', 'HIM.PA.103', 'HIM.PA.154'],
    medicaid: ['CP.PMN.255', 'CP.PMN.16', 'CP.PMN.53'],
  }
  if (lineOfBusiness === undefined || lineOfBusiness === 'not documented') return undefined
  const [listed, unlisted, offLabel] = row[lineOfBusiness]
  if (labelChanged === 'no') return offLabel
  if (labelChanged !== 'yes') return undefined
  if (listed === unlisted) return listed
  return onFormulary === 'yes' ? listed : onFormulary === 'no' ? unlisted : undefined
}
