import type { CaseContent } from '../../../src/cases/case-file'

/** A case approved by I.A.5.b with every finding cited. */
export const approvedCase = {
  entries: {
    caseNumber: 'PA-APPROVED',
    memberName: 'Approved, Ann',
    memberId: 'A1',
    birthDate: '1969-03-02',
    lineOfBusiness: 'commercial',
    requestKind: 'initial',
    urgency: 'standard',
    receivedOn: '2026-11-23',
    durationUnit: 'none stated',
    diagnosis: 'myeloma',
    diagnosisCode: 'C90.02',
    alsoCovered: 'none',
    diagnosisDocumented: 'yes',
    purpose: 'relapse',
    prescriberName: 'L. Okafor, MD',
    prescriberNpi: '1234567893',
    prescriberSpecialty: 'hematology/oncology',
    priorTherapies: {
      rows: [
        {
          drugs: [{ name: 'bortezomib' }, { name: 'lenalidomide' }, { name: 'dexamethasone' }],
          started: '2021-04',
          completed: '2022-11',
          progressed: '2024-02',
        },
        {
          drugs: [{ name: 'daratumumab' }, { name: 'lenalidomide' }, { name: 'dexamethasone' }],
          started: '2024-03',
          completed: '2026-08-10',
          progressed: '2026-09-20',
        },
      ],
      closed: true,
    },
    regimen: { drugs: [{ name: 'pomalidomide' }, { name: 'dexamethasone' }], closed: true },
    refractory: 'yes',
    refractoryTo: 'Lenalidomide, line 2',
    strength: 4,
    capsulesPerDose: 1,
    doseDays: [1, 8, 15],
    cycleLength: 28,
    compendiumCategory: 'category 2A',
    compendiumVersion: '2.2026',
    compendiumCheckedOn: '2026-11-24',
    compendiumUse: 'Previously treated myeloma',
    revisionCheck: 'none found',
    revisionCheckedOn: '2026-11-24',
  },
  documents: [
    { id: 'D1', kind: 'Request form', date: '2026-11-23' },
    { id: 'D2', kind: 'Visit note', date: '2026-11-18' },
  ],
  citations: Object.fromEntries(
    ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A.5', 'I.A.6', 'I.A.6*'].map((id) => [id, [{ document: 'D2', page: '1' }]]),
  ),
} as const satisfies Partial<CaseContent>

/** The same, with its look-ups made today, so that it can be signed today. */
export const readyToSign = {
  ...approvedCase,
  entries: { ...approvedCase.entries, revisionCheckedOn: new Date().toISOString().slice(0, 10) },
}
