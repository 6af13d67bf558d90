import { priorTherapies, regimen } from './lists'
import { choice, text, yesNo } from './kinds'

/** What was given before, and what is to be given now. */
export const therapy = {
  priorTherapies: priorTherapies({
    label: 'Prior therapies',
    ask: 'Lines of therapy for this disease, in order of time',
    who: 'prescriber',
  }),
  regimen: regimen({ label: 'Regimen', ask: 'Which drugs are given with ixazomib?', who: 'prescriber' }),
  refractory: yesNo({
    label: 'Refractory to lenalidomide or an anti-CD38 antibody',
    ask: 'Refractory to lenalidomide or an anti-CD38 antibody?',
    hint: 'No response, or progression on or within 60 days of that drug. Exposure alone is not enough.',
    who: 'prescriber',
  }),
  refractoryTo: text({
    label: 'Refractory to which drug, in which line',
    ask: 'Which drug, in which line',
    who: 'prescriber',
  }),
  progressedWithin60Days: yesNo({
    label: 'Chart statement: progression within 60 days',
    ask: 'Does the chart state progression on or within 60 days of completing the last therapy?',
    hint: 'Asked where the dates do not settle it.',
    who: 'prescriber',
  }),
  translocation: yesNo({
    label: 't(11;14)',
    ask: 'Does the member have t(11;14), also written IGH::CCND1?',
    who: 'prescriber',
  }),
  transplantCandidate: yesNo({
    label: 'Transplant candidate',
    ask: 'Is the member a candidate for transplant?',
    who: 'prescriber',
  }),
  substitutionReason: choice({
    label: 'Reason for the substitution',
    ask: 'Why ixazomib in place of bortezomib or carfilzomib?',
    who: 'prescriber',
    options: { intolerance: 'Intolerance', logistics: 'Logistics', neither: 'Neither' },
    mayBeUndocumented: true,
  }),
  standsInFor: choice({
    label: 'Drug that ixazomib replaces',
    ask: 'Which drug does ixazomib stand in for?',
    who: 'prescriber',
    options: { bortezomib: 'Bortezomib', carfilzomib: 'Carfilzomib', neither: 'Neither' },
    mayBeUndocumented: true,
  }),
  sameRegimenAsInduction: yesNo({
    label: 'Same regimen as the induction',
    ask: 'Is it the regimen of the primary induction, apart from ixazomib?',
    hint: 'Asked where the lines or the regimen are not recorded.',
    who: 'prescriber',
  }),
  relapseAfterSixMonths: yesNo({
    label: 'Relapse over 6 months after induction',
    ask: 'Did the relapse come more than 6 months after the end of the primary induction?',
    hint: 'Asked where the dates do not settle it.',
    who: 'prescriber',
  }),
}
