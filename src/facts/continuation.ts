import { choice, date, yesNo } from './kinds'

/** Treatment under way: what was authorized, since when, and with what effect. */
export const continuation = {
  treatedFor: choice({
    label: 'Diagnosis treated so far',
    ask: 'For which diagnosis is the member receiving ixazomib?',
    who: 'prescriber',
    options: { 'this diagnosis': 'This diagnosis', 'another diagnosis': 'Another diagnosis' },
    mayBeUndocumented: true,
  }),
  onBenefit: yesNo({
    label: "Receiving it through the plan's benefit",
    ask: "Is it being received through the plan's benefit?",
    who: 'plan',
  }),
  receivingNow: yesNo({
    label: 'Documented as receiving it now',
    ask: 'Is it documented that the member is receiving ixazomib now?',
    who: 'prescriber',
  }),
  firstDoseOn: date({
    label: 'First dose',
    ask: 'Date of the first dose',
    who: 'prescriber',
    monthAllowed: true,
    past: true,
    mayBeUndocumented: true,
  }),
  responding: yesNo({
    label: 'Responding positively',
    ask: 'Is the member responding positively to therapy?',
    who: 'prescriber',
  }),
  doseIncrease: choice({
    label: 'Dose increase',
    ask: 'Is the dose higher than last authorized?',
    hint: 'More mg a week, more dosing weeks, or a shorter cycle.',
    who: 'plan',
    options: { yes: 'Yes', no: 'No' },
  }),
  sameAsAuthorized: yesNo({
    label: 'Same disease, line and regimen as authorized',
    ask: 'Is it the same disease, line of therapy and regimen as authorized?',
    hint: 'Not a criterion. "No" points to section I.',
    who: 'plan',
  }),
}
