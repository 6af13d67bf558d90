import { factOf, inSentence, type Answers, type FactKey } from '../facts'
import { limits } from './limits'

/**
 * What is asked of the prescriber, in a clinician's words, and what would answer it. In the texts {disease} stands for
 * the disease under review, {line} for the number of a line of therapy, {drugs} for its drugs, {drug} for one of them.
 */
export interface LetterWords {
  readonly ask: string
  readonly answeredBy: string
}

/** One for every fact that the prescriber can answer. */
export const letterWords: Partial<Record<FactKey, LetterWords>> = {
  diagnosisCode: {
    ask: 'What is the ICD-10-CM code of the diagnosis that ixazomib is to treat?',
    answeredBy: 'The code, from the request form or the problem list.',
  },
  diagnosisDocumented: {
    ask: 'Please send what documents the diagnosis: {disease}.',
    answeredBy: 'A visit note, or a pathology or laboratory report, that states the diagnosis.',
  },
  amyloidosisStatus: {
    ask: 'Has the amyloidosis relapsed, is it refractory, or has it not been treated yet?',
    answeredBy: 'A visit note that says which, with the treatment given before.',
  },
  amyloidosisGround: {
    ask: 'What shows the relapse, or that there was no response?',
    answeredBy: 'Free light chains or organ findings with their dates, before and after treatment.',
  },
  purpose: {
    ask: 'Is ixazomib to treat relapsed or refractory disease, newly diagnosed disease, or is it maintenance?',
    answeredBy: 'The treatment plan, or a visit note that says so.',
  },
  prescriberSpecialty: {
    ask: 'What is your specialty?',
    answeredBy: 'The specialty, as on the letterhead or the request form.',
  },
  specialistConsulted: {
    ask: 'Was an oncologist or hematologist consulted about this treatment?',
    answeredBy: 'The consultation note, or the name of the specialist and the date.',
  },
  priorTherapies: {
    ask: 'What has been given for {disease} so far? Please name every line, with its drugs, the date of its first and its last dose, and when the disease progressed.',
    answeredBy: 'An oncology treatment history up to today; if nothing was given before, a note that says so.',
  },
  regimen: {
    ask: 'Which drugs are to be given together with ixazomib, and are these all?',
    answeredBy: 'The treatment plan or the orders, with every drug of the regimen.',
  },
  refractory: {
    ask: 'Was the disease refractory to lenalidomide or to an anti-CD38 antibody (daratumumab, isatuximab)?',
    answeredBy:
      'A chart note that shows no response to the drug, or progression during it or within 60 days of its last dose, with dates.',
  },
  refractoryTo: {
    ask: 'To which drug was the disease refractory, and in which line?',
    answeredBy: 'A chart note that names the drug and the line.',
  },
  progressedWithin60Days: {
    ask: `Did the disease progress during the last line of therapy, or within ${limits.daysToProgression.at} days of its last dose?`,
    answeredBy: 'A chart note with the date of progression, or one that states it.',
  },
  translocation: {
    ask: 'Is the translocation t(11;14), IGH::CCND1, present?',
    answeredBy: 'A cytogenetics or FISH report.',
  },
  transplantCandidate: {
    ask: 'Is the patient a candidate for a stem cell transplant?',
    answeredBy: 'A chart note that says so, with the reason.',
  },
  substitutionReason: {
    ask: 'Why is ixazomib to be used in place of bortezomib or carfilzomib?',
    answeredBy: 'A chart note on what was not tolerated, or on why visits for injection or infusion are not possible.',
  },
  standsInFor: {
    ask: 'Which drug of the regimen does ixazomib replace: bortezomib or carfilzomib?',
    answeredBy: 'The treatment plan, or a chart note that names the drug.',
  },
  sameRegimenAsInduction: {
    ask: 'Apart from ixazomib, is this the regimen that was given as the first treatment?',
    answeredBy: 'A treatment history that names the drugs of the first treatment.',
  },
  relapseAfterSixMonths: {
    ask: 'Did the relapse come more than 6 months after the first treatment ended?',
    answeredBy: 'A chart note with the end of the first treatment and the date of the relapse.',
  },
  strength: {
    ask: 'What is the strength of the ixazomib capsules, in mg?',
    answeredBy: 'The prescription.',
  },
  capsulesPerDose: {
    ask: 'How many capsules of ixazomib make one dose?',
    answeredBy: 'The prescription.',
  },
  doseDays: {
    ask: 'On which days of the cycle is ixazomib taken?',
    answeredBy: 'The prescription or the treatment plan, such as days 1, 8 and 15.',
  },
  cycleLength: {
    ask: 'How many days does a cycle of ixazomib have?',
    answeredBy: 'The prescription or the treatment plan, such as 28 days.',
  },
  evidenceSubmitted: {
    ask: 'If the dose or the schedule is not the labeled one: is there evidence for it in this use?',
    answeredBy: 'A guideline, or a peer-reviewed article on this dose.',
  },
  treatedFor: {
    ask: 'For which diagnosis has the patient been receiving ixazomib?',
    answeredBy: 'A visit note that names the diagnosis.',
  },
  receivingNow: {
    ask: 'Is the patient taking ixazomib now?',
    answeredBy: 'A visit note or a medication record of the last weeks.',
  },
  firstDoseOn: {
    ask: 'When was the first dose of ixazomib taken?',
    answeredBy: 'A chart note or a medication record with the date.',
  },
  responding: {
    ask: 'How is the disease responding to ixazomib?',
    answeredBy: 'A recent visit note with the laboratory results (M protein, free light chains) that show it.',
  },
}

/** Fields of a list, where not the whole of it is asked for. */
export const letterFieldWords: Readonly<Record<string, LetterWords>> = {
  'priorTherapies.end': {
    ask: 'Were there lines of therapy for {disease} other than {drugs}?',
    answeredBy: 'An oncology treatment history up to today, or a note that these are all.',
  },
  'priorTherapies.completed': {
    ask: 'When was the last dose of line {line} ({drugs}) given?',
    answeredBy: 'A chart note or a medication record with the date of the last dose of line {line}.',
  },
  'priorTherapies.progressed': {
    ask: 'Did the disease progress after line {line} ({drugs}) began, and when?',
    answeredBy: 'A visit note, or a laboratory or imaging report, with the date of progression.',
  },
  'priorTherapies.ownLine': {
    ask: 'Was the change to {drugs} made for progression, or was it part of the treatment before?',
    answeredBy: 'A chart note on why the treatment was changed.',
  },
  'priorTherapies.requestedCourse': {
    ask: 'Is the treatment with {drugs} that the chart shows the one that is requested now?',
    answeredBy: 'A chart note with the dates of each course of ixazomib.',
  },
  'priorTherapies.drugs': {
    ask: 'Which drugs were given in line {line}?',
    answeredBy: 'A treatment history or a medication record of that line.',
  },
  'priorTherapies.class': {
    ask: 'What kind of drug is {drug}, given in line {line}?',
    answeredBy: 'Its generic name, or its class.',
  },
  'regimen.end': {
    ask: 'Is anything other than {drugs} to be given with ixazomib?',
    answeredBy: 'The treatment plan or the orders, with every drug of the regimen.',
  },
  'regimen.drug': {
    ask: 'Is {drug} given for {disease}, or for something else?',
    answeredBy: 'A chart note or a problem list that says what it is for.',
  },
}

/** Facts that are one line in the chart, where more than one of them is asked for. */
export const letterGroupWords: Readonly<Record<string, LetterWords>> = {
  'Dose and schedule': {
    ask: 'What are the dose and the schedule of ixazomib: strength, capsules per dose, days of the cycle, length of the cycle?',
    answeredBy: 'The prescription, or the treatment plan.',
  },
}

/** The disease as a letter names it. */
export const diseaseWords = ({ diagnosis, otherDiagnosis }: Answers): string => {
  if (diagnosis === undefined) return 'the disease'
  if (diagnosis === 'other') return otherDiagnosis ?? 'the disease'
  return inSentence(factOf('diagnosis').show(diagnosis))
}

/** A text with its places filled. */
export const filled = (text: string, about: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => about[name] ?? '')
