import { choice, date, text } from './kinds'

/** What the plan looks up. */
export const plan = {
  compendiumCategory: choice({
    label: 'NCCN category',
    ask: 'How does the NCCN compendium list this regimen for this use?',
    who: 'plan',
    options: {
      'category 1': 'Category 1',
      'category 2A': 'Category 2A',
      'category 2B': 'Category 2B',
      'category 3': 'Category 3',
      'not listed': 'Not listed',
    },
    mayBeUndocumented: true,
  }),
  compendiumVersion: text({ label: 'Compendium version', who: 'plan' }),
  compendiumCheckedOn: date({ label: 'Compendium checked', who: 'plan', past: true }),
  compendiumUse: text({ label: 'Compendium use', ask: 'Use as the compendium names it', who: 'plan' }),
  labelChanged: choice({
    label: 'Label change in the last 6 months',
    ask: 'Did the label change in the last 6 months in a way this policy does not show yet?',
    who: 'plan',
    options: { yes: 'Yes', no: 'No' },
  }),
  labelSource: text({ label: 'Source of the label check', who: 'plan' }),
  labelCheckedOn: date({ label: 'Label checked', who: 'plan', past: true }),
  onFormulary: choice({
    label: 'On the formulary or PDL',
    ask: 'Is ixazomib on the formulary, or for Medicaid on the PDL?',
    who: 'plan',
    options: { yes: 'Yes', no: 'No' },
  }),
  stateRule: choice({
    label: 'State rule',
    ask: 'Does a state Medicaid provision conflict with this policy?',
    who: 'plan',
    options: { 'no conflict': 'No conflict', conflict: 'Conflict', 'not checked': 'Not checked' },
  }),
  stateRuleCitation: text({ label: 'State provision', ask: 'Which provision', who: 'plan' }),
  revisionCheck: choice({
    label: 'Newer revision of the policy',
    ask: 'Is there a newer revision of this policy?',
    who: 'plan',
    options: { 'none found': 'None found', 'newer found': 'Newer one found', 'not checked': 'Not checked' },
  }),
  revisionCheckedOn: date({ label: 'Revision checked', who: 'plan', past: true }),
}
