import { describe, expect, it } from 'vitest'
import type { Answers, Entries } from '../../src/facts'
import { isYes, recordedOrStated, sayDays, showAnswer, singleChanges, type Place } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { exactly } from '../../src/policy/combination'
import { diseaseWords, filled } from '../../src/policy/letter-words'
import { sayBeside } from '../../src/policy/say-beside'
import { changeWords, needLabel, whoAnswers } from '../../src/policy/words/open-words'
import { durationWords, lengthWords, quantityWords } from '../../src/policy/words/length-words'
import { explanation, headline } from '../../src/policy/words/determination-words'
import { findingWords } from '../../src/policy/words/finding-words'
import { approvedBy5b, continued, dara, firstLine, given, lines, myeloma, regimenOf, secondLine, vrd } from './given'

type Said = [Entries, string]

describe('what was recorded for a criterion', () => {
  const says = (id: string, entries: Entries) => given({ ...myeloma, ...entries }).says(id)
  it.each([
    [{}, 'Diagnosis in the chart: open'],
    [{ diagnosisDocumented: 'yes' }, 'Diagnosis in the chart: yes'],
    [{ diagnosisDocumented: 'no' }, 'Diagnosis in the chart: no'],
    [{ diagnosisDocumented: 'not documented' }, 'Not documented'],
  ] as Said[])('I.A.1, %o: %s', (entries, said) => expect(says('I.A.1', entries)).toBe(said))
  it.each([
    [{}, 'Specialty: open; Oncologist or hematologist consulted: open'],
    [{ prescriberSpecialty: 'hematology' }, 'Hematology'],
    [
      { prescriberSpecialty: 'other', specialistConsulted: 'no' },
      'Another specialty; Oncologist or hematologist consulted: no',
    ],
    [
      { prescriberSpecialty: 'surgical oncology', specialtyAccepted: 'yes' },
      'Surgical oncology, accepted by the reviewer',
    ],
  ] as Said[])('I.A.2, %o: %s', (entries, said) => expect(says('I.A.2', entries)).toBe(said))
  it.each([
    [{}, 'Date of birth or day of receipt missing'],
    [{ birthDate: '1969-03-02', receivedOn: '2026-11-23' }, '57 years on 11/23/2026, 18 required'],
  ] as Said[])('I.A.3, %o: %s', (entries, said) => expect(says('I.A.3', entries)).toBe(said))
  it.each([
    [undefined, 'No line recorded yet'],
    [lines(), 'No prior therapy'],
    [lines(firstLine), '1 line'],
    [lines(firstLine, secondLine), '2 lines'],
    [lines(vrd(), dara()), '1 line, 1 undecided'],
    [{ rows: [firstLine], closed: false }, '1 line so far'],
  ] as [Entries['priorTherapies'], string][])('I.A.4, %j: %s', (priorTherapies, said) => {
    expect(says('I.A.4', { priorTherapies })).toBe(said)
  })
  it.each([
    [undefined, 'Regimen not recorded yet'],
    [regimenOf(), 'Ixazomib alone'],
    [regimenOf('dexamethasone'), 'Ixazomib, dexamethasone'],
    [{ ...regimenOf('dexamethasone'), closed: false }, 'Ixazomib, dexamethasone so far; open whether that is all'],
    [regimenOf('dexamethasone', 'novelomab'), 'Ixazomib, dexamethasone; what novelomab is given for is open'],
  ] as [Entries['regimen'], string][])('a combination, %j: %s', (regimen, said) => {
    expect(exactly('dexamethasone').say(given({ ...myeloma, regimen }).answers)).toBe(said)
  })
  const both = 'immunomodulator: lenalidomide (lines 1, 2); proteasome inhibitor: bortezomib (line 1)'
  it.each([
    [undefined, 'No line recorded yet; No immunomodulator recorded yet; No proteasome inhibitor recorded yet'],
    [lines(firstLine, secondLine), `2 lines; ${both}`],
    [lines(firstLine), '1 line'],
    [lines(secondLine, dara()), 'no proteasome inhibitor in the lines'],
    [
      { rows: [{ drugs: [{ name: 'dex' }] }], closed: false },
      '1 line so far; no immunomodulator recorded yet; no proteasome inhibitor recorded yet',
    ],
  ] as [Entries['priorTherapies'], string][])('I.A.5.b.ii, %j: %s', (priorTherapies, said) => {
    expect(says('I.A.5.b.ii', { priorTherapies })).toBe(said)
  })
  const days = '52 days, 08/10/2026 to 10/01/2026, 60 allowed'
  it.each([
    [{}, 'Completion or progression of the last line not known'],
    [{ progressedWithin60Days: 'yes' }, 'Chart states progression within 60 days'],
    [{ priorTherapies: lines() }, 'No prior therapy'],
    [{ priorTherapies: lines(dara({ progressed: 'no' })) }, 'No progression after the last line'],
    [
      { priorTherapies: lines(dara({ completed: 'ongoing', progressed: 'yes' })) },
      'Progressed while the last line was running',
    ],
    [{ priorTherapies: lines(dara({ completed: '2026-08-10', progressed: '2026-10-01' })) }, days],
    [
      {
        priorTherapies: lines(dara({ completed: '2026-08-10', progressed: '2026-10-01' })),
        progressedWithin60Days: 'no',
      },
      `${days}; but the chart states no progression within 60 days: correct one of them`,
    ],
  ] as Said[])('I.A.5.b.iii, %o: %s', (entries, said) => expect(says('I.A.5.b.iii', entries)).toBe(said))
  it('an end for progression against the dates of the same line', () => {
    const last = dara({ completed: '2026-08-10', progressed: '2026-11-01' })
    const priorTherapies = lines({ ...last, endReason: 'progression' })
    expect(says('I.A.5.b.iii', { priorTherapies })).toContain('but the last line ended for progression')
  })
  const induction = vrd({ completed: '2025-08-31', progressed: '2026-03-01' })
  const late = 'Relapse 03/01/2026, induction ended 08/31/2025; more than 6 months needed'
  const induced = 'Induction bortezomib, lenalidomide, dexamethasone'
  it.each([
    [{}, 'End of induction or relapse not known by date; Induction or regimen not recorded'],
    [{ priorTherapies: lines() }, 'Relapsed or refractory disease; No prior therapy'],
    [
      { priorTherapies: lines(induction), regimen: regimenOf('lenalidomide', 'dex') },
      `Relapsed or refractory disease; ${late}; ${induced}; now ixazomib, lenalidomide, dexamethasone`,
    ],
  ] as Said[])('I.A.5.d in a relapse, %#: %s', (entries, said) => {
    expect(says('I.A.5.d-setting', { purpose: 'relapse', ...entries })).toBe(said)
  })
  it.each([
    [{}, 'Dose or schedule not complete'],
    [
      { strength: 4, capsulesPerDose: 1, doseDays: [1], cycleLength: 28 },
      '4 mg on day 1 of 28: 4 mg in any 7 days, 4 allowed; 1 dosing week in any 28 days, 3 allowed',
    ],
  ] as Said[])('I.A.6.a, %o: %s', (entries, said) => expect(says('I.A.6.a', entries)).toBe(said))
  it.each([
    [{}, 'Not shown to be the labeled use; NCCN compendium not looked up yet'],
    [{ purpose: 'primary', compendiumCategory: 'not documented' }, 'NCCN category not documented'],
    [{ purpose: 'primary', compendiumCategory: 'category 1' }, 'NCCN, category 1'],
    [
      { purpose: 'primary', compendiumCategory: 'category 3', compendiumVersion: '2.2026' },
      'NCCN 2.2026, category 3: set the finding by hand, with a reason',
    ],
    [
      { ...approvedBy5b, regimen: regimenOf('lenalidomide', 'dexamethasone'), compendiumCategory: undefined },
      'Labeled use: relapsed or refractory myeloma, with lenalidomide and dexamethasone',
    ],
  ] as Said[])('I.A.6*, %#: %s', (entries, said) => expect(says('I.A.6*', entries)).toBe(said))
  it('II.A.1, and a criterion that does not bind', () => {
    expect(given({ ...continued, receivedOn: undefined }).says('II.A.1-days')).toBe(
      'First dose or day of receipt missing',
    )
    expect(given(continued).says('II.A.3')).toBe('Dose increase: no')
  })
  it('of several parts those that decide; of a route its number, or its own words', () => {
    expect(given(approvedBy5b).says('I.A.5')).toBe('By 5.b')
    expect(given(approvedBy5b).says('I.A.6')).toContain('4 mg on days 1, 8, 15 of 28')
    expect(given({ ...approvedBy5b, refractory: 'no' }).says('I.A.5.b')).toContain(': no')
  })
  it('of several parts that say the same, that once', () => {
    const none = given({ ...approvedBy5b, priorTherapies: lines() })
    expect(
      none
        .says('I.A.5.b')
        .split('; ')
        .filter((said) => said === 'No prior therapy'),
    ).toHaveLength(1)
  })
  it('beside the requirement, without its words once more', () => {
    const said = given(approvedBy5b)
    expect(said.says('I.A.5.b-refractory')).toBe('Refractory to lenalidomide or an anti-CD38 antibody: yes')
    expect(sayBeside(said.finding('I.A.5.b-refractory'), said.answers)).toBe('Yes')
    expect(sayBeside(said.finding('I.A.1'), said.answers)).toBe('Diagnosis in the chart: yes')
  })
  it('set by hand, the reason', () => {
    const setByHand = { 'I.A.1': { truth: 'met', reason: 'Pathology seen', basis: '' } } as const
    expect(given(myeloma, { setByHand }).says('I.A.1')).toBe('Set by hand: Pathology seen')
  })
  it('where a statement goes beyond the record, the statement', () => {
    const condition = recordedOrStated([isYes('responding')], isYes('onBenefit', { say: () => 'stated' }))
    expect(condition.say({ onBenefit: 'yes' })).toBe('stated')
    expect(condition.say({})).toBe('Responding positively: open')
  })
  it('one day, several, a range', () => {
    expect([1, -1, 2].map((day) => sayDays({ least: day, most: day }))).toEqual(['1 day', '-1 day', '2 days'])
    expect(sayDays({ least: 12, most: 42 })).toBe('12 to 42 days')
  })
  it('an answer, or "open"', () => {
    const answers: Answers = { responding: 'yes' }
    expect([showAnswer(answers, 'responding'), showAnswer(answers, 'onBenefit')]).toEqual(['Yes', 'open'])
  })
})

describe("a finding's word", () => {
  const word = (id: string, parent: string, entries: Entries) => {
    const review = given(entries)
    return findingWords(review.finding(id), review.finding(parent))
  }
  it.each([
    ['II.A.3', 'II.A', continued, 'Does not apply'],
    ['I.A.5.b', 'I.A.5', approvedBy5b, 'Met'],
    ['I.A.5.a', 'I.A.5', approvedBy5b, 'Not this route'],
    ['I.A.5.c', 'I.A.5', { ...myeloma, regimen: regimenOf('pomalidomide', 'dex') }, 'Not this route'],
    ['I.A.5.b', 'I.A.5', { ...myeloma, regimen: regimenOf('pomalidomide', 'dex') }, 'Open'],
    ['I.A.5.a', 'I.A.5', { ...myeloma, purpose: 'maintenance', regimen: regimenOf('rituximab') }, 'Not met'],
    ['I.A.1', 'I.A', myeloma, 'Open'],
  ] as [string, string, Entries, string][])('%s below %s, %#: %s', (id, parent, entries, expected) => {
    expect(word(id, parent, entries)).toBe(expected)
  })
})

describe('the panel', () => {
  const conflicting: Entries = {
    ...approvedBy5b,
    purpose: 'primary',
    priorTherapies: lines(),
    refractory: undefined,
    transplantCandidate: 'no',
    substitutionReason: 'logistics',
    standsInFor: 'bortezomib',
  }
  const other: Entries = { requestKind: 'initial', diagnosis: 'other', labelChanged: 'no' }
  const not = (change: Entries): Entries => ({ ...approvedBy5b, ...change })
  it.each([
    [approvedBy5b, 'Meets criteria: approve', 'All of I.A is met, the regimen by 5.b.'],
    [continued, 'Meets criteria: approve', 'All of II.A is met.'],
    [{}, 'More information needed', 'Kind of request and diagnosis pick the section that applies.'],
    [
      other,
      'Refer, policy number open',
      'The diagnosis is not in this policy; no label change, so the off-label use policy decides (I.D.2).',
    ],
    [
      { ...continued, treatedFor: 'another diagnosis', labelChanged: 'no' },
      'Refer to CP.CPA.09',
      'It was authorized for another diagnosis; no label change, so the off-label use policy decides (II.B.2). Line of business: Commercial.',
    ],
    [
      // What was said of an authorization says nothing of an initial request.
      { ...other, treatedFor: 'another diagnosis' },
      'Refer, policy number open',
      'The diagnosis is not in this policy; no label change, so the off-label use policy decides (I.D.2).',
    ],
    [
      { ...other, lineOfBusiness: 'medicaid', labelChanged: 'yes' },
      'Refer, policy number open',
      'The diagnosis is not in this policy; the label changed; whether it is on the formulary decides which policy (I.D.1). Line of business: Medicaid.',
    ],
    [
      { ...other, lineOfBusiness: 'commercial', labelChanged: 'yes' },
      'Refer to CP.CPA.190',
      'The diagnosis is not in this policy; the label changed, whether it is on the formulary or not (I.D.1). Line of business: Commercial.',
    ],
    [
      conflicting,
      'Criteria not met, policy conflict',
      'I.A fails on prior therapies: No prior therapy. I.A.4 and I.A.5.d conflict.',
    ],
    [
      not({ birthDate: '2009-07-30' }),
      'Criteria not met, review continues',
      'I.A fails on age: 17 years on 11/23/2026, 18 required. The next policy decides.',
    ],
    [
      not({ compendiumCategory: 'not listed' }),
      'Criteria not met, review continues',
      'I.A fails on FDA or NCCN: Not shown to be the labeled use; NCCN, not listed. The next policy decides.',
    ],
    [not({ diagnosisDocumented: 'no' }), 'Criteria not met', 'I.A fails on diagnosis: Diagnosis in the chart: no.'],
  ] as [Entries, string, string][])('%#: %s', (entries, first, second) => {
    const { determination, answers } = given(entries)
    expect([headline(determination), explanation(determination, answers)]).toEqual([first, second])
  })
  it.each([
    [undefined, 'No open answer alone settles it; a finding has to be corrected or set by hand.'],
    [1, 'One item is open. If it is met, the request meets the criteria for 6 months.'],
    [2, 'Two items are open. If both are met, the request meets the criteria for 6 months.'],
    [3, 'Three items are open. If all are met, the request meets the criteria for 6 months.'],
    [12, '12 items are open. If all are met, the request meets the criteria for 6 months.'],
  ])('%s open: %s', (fewest, expected) => {
    const { determination, answers } = given({ ...approvedBy5b, refractory: undefined })
    expect(explanation(determination, answers, fewest)).toBe(expected)
  })
  it('names no length while it is open', () => {
    const { determination, answers } = given(myeloma)
    expect(explanation(determination, answers, 1)).toBe(
      'One item is open. If it is met, the request meets the criteria.',
    )
  })
  it('length and quantity', () => {
    expect([{ months: 1 }, { months: 6 }, { days: 1 }, { days: 168 }].map(lengthWords)).toEqual([
      '1 month',
      '6 months',
      '1 day',
      '168 days',
    ])
    expect(durationWords({ needs: [], why: '' })).toBe('open')
    expect(durationWords({ length: { months: 6 }, needs: [], why: '' })).toBe('6 months')
    expect(quantityWords({ capsules: 1, strengthMg: 4, needs: [] })).toBe('1 capsule of 4 mg per 28 days')
    expect(quantityWords({ capsules: 3, strengthMg: 4, needs: [] })).toBe('3 capsules of 4 mg per 28 days')
  })
})

describe('an open place', () => {
  const priorTherapies = lines(firstLine, {
    drugs: [{ name: 'dex' }, { name: 'novelomab' }],
    completed: 'not documented',
  })
  // Read within each test: what fails before one is no failed test.
  const whole: Entries = { ...myeloma, priorTherapies, regimen: regimenOf('novelomab'), strength: 4 }
  const open: Entries = { ...myeloma, priorTherapies: { ...priorTherapies, closed: false } }
  const at = (field: string, row = 1): Place => ({ key: 'priorTherapies', row, field })
  it.each([
    [{ key: 'birthDate' }, {}, 'Date of birth'],
    [{ key: 'strength' }, {}, 'Dose and schedule'],
    [{ key: 'cycleLength' }, whole, 'Cycle length'],
    [{ key: 'priorTherapies' }, {}, 'Prior therapies'],
    [{ key: 'priorTherapies' }, open, 'Prior therapies: is that all?'],
    [{ key: 'priorTherapies' }, whole, 'Prior therapies'],
    [{ key: 'regimen' }, {}, 'Regimen'],
    [{ key: 'regimen', row: 0, field: 'counts' }, whole, 'novelomab: given against this disease?'],
    [at('completed'), whole, 'Completed, line 2'],
    [at('progressed', 0), {}, 'Progressed, line 1'],
    [at('ownLine'), whole, 'Row 2: a line of its own?'],
    [at('requestedCourse'), whole, 'Row 2: the course now requested?'],
    [at('drugs'), whole, 'Drugs, line 2'],
    [at('drugs.1'), whole, 'novelomab: its class'],
  ] as [Place, Entries, string][])('%j, %#: %s', (place, entries, label) => {
    expect(needLabel(place, given(entries).answers)).toBe(label)
  })
  it.each([
    [{ key: 'responding' }, {}, 'the prescriber can answer'],
    [{ key: 'responding' }, { responding: 'not documented' }, 'not documented'],
    [{ key: 'labelChanged' }, {}, 'the plan looks it up'],
    [{ key: 'specialtyAccepted' }, {}, 'the reviewer decides'],
    [at('completed'), whole, 'not documented'],
    [at('progressed'), whole, 'the prescriber can answer'],
    [at('drugs'), whole, 'the prescriber can answer'],
    [{ key: 'regimen', row: 0, field: 'counts' }, whole, 'the prescriber can answer'],
    [{ key: 'compendiumCategory' }, {}, 'the plan looks it up'],
    [{ key: 'compendiumCategory' }, { compendiumCategory: 'category 2B' }, 'category 2B: set the finding by hand'],
  ] as [Place, Entries, string][])('%j, %#: %s', (place, entries, who) => {
    expect(whoAnswers(place, given(entries).answers)).toBe(who)
  })
  it('a single change names its answer, its date, or what it does', () => {
    const { request } = given(approvedBy5b)
    const words = singleChanges(cpPhar302, request).map((change) => changeWords(change, request.answers))
    expect(words).toContain('Date of birth, 11/24/2008: criteria not met')
    expect(words).toContain('Progressed, line 2, 10/10/2026: criteria not met')
    expect(words).toContain('Regimen without dexamethasone: criteria not met')
  })
})

describe('the letter', () => {
  it.each([
    [{}, 'the disease'],
    [{ diagnosis: 'myeloma' }, 'multiple myeloma'],
    [{ diagnosis: 'waldenstrom' }, 'Waldenström macroglobulinemia or lymphoplasmacytic lymphoma'],
    [{ diagnosis: 'other', otherDiagnosis: 'POEMS syndrome' }, 'POEMS syndrome'],
    [{ diagnosis: 'other' }, 'the disease'],
  ] as [Answers, string][])('names the disease of %j: %s', (answers, words) => {
    expect(diseaseWords(answers)).toBe(words)
  })
  it('fills the places of a text', () => {
    expect(filled('Line {line} ({drugs}) {drug}', { line: '2', drugs: 'dexamethasone' })).toBe(
      'Line 2 (dexamethasone) ',
    )
  })
})
