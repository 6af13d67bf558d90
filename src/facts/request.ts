import { choice, date, number, text, time } from './kinds'
import { npiWarning } from './npi'
import { states } from './states'

/** What the request form says: who, when, and what is asked for. */
export const request = {
  caseNumber: text({ label: 'Case number', who: 'plan' }),
  memberName: text({ label: 'Member', who: 'plan' }),
  memberId: text({ label: 'Member ID', who: 'plan' }),
  birthDate: date({ label: 'Date of birth', who: 'plan', past: true }),
  lineOfBusiness: choice({
    label: 'Line of business',
    who: 'plan',
    options: { commercial: 'Commercial', marketplace: 'Marketplace', medicaid: 'Medicaid' },
  }),
  state: choice({ label: 'State', who: 'plan', options: states }),
  requestKind: choice({
    label: 'Initial or continued',
    who: 'plan',
    options: { initial: 'Initial', continued: 'Continued' },
  }),
  urgency: choice({ label: 'Urgency', who: 'plan', options: { standard: 'Standard', urgent: 'Urgent' } }),
  receivedOn: date({ label: 'Received', ask: 'Day the request was received', who: 'plan', past: true }),
  receivedTime: time({ label: 'Time received', who: 'plan' }),
  dueOn: date({ label: 'Due', ask: 'Day the decision is due', who: 'plan' }),
  dueTime: time({ label: 'Time due', who: 'plan' }),
  timeZone: text({ label: 'Time zone', ask: 'Time zone of the times received and due', who: 'plan' }),
  durationUnit: choice({
    label: 'Duration asked for',
    who: 'plan',
    options: {
      months: 'Months',
      weeks: 'Weeks',
      days: 'Days',
      cycles: '28-day cycles',
      'none stated': 'None stated',
    },
  }),
  durationAmount: number({
    label: 'How many',
    ask: 'How many months, weeks, days or cycles are asked for',
    who: 'plan',
    whole: true,
    most: 999,
    problem: 'Type a whole number from 1 to 999.',
  }),
  currentAuthorizationEnds: date({
    label: 'Current authorization ends',
    who: 'plan',
    words: { none: 'None by this plan' },
  }),
  startDate: date({ label: 'Start date', ask: 'First day of the approval, if not the usual one', who: 'reviewer' }),
  prescriberName: text({ label: 'Prescriber', who: 'plan' }),
  prescriberNpi: text({ label: 'NPI', who: 'plan', check: npiWarning }),
}
