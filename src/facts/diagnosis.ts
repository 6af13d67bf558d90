import { choice, text, yesNo } from './kinds'

/** The disease, what it is treated for, and who treats it. */
export const diagnosis = {
  diagnosis: choice({
    label: 'Diagnosis',
    ask: 'Diagnosis that the request names',
    hint: 'Picks the section. With two covered diagnoses, the one under review.',
    who: 'plan',
    options: {
      myeloma: 'Multiple myeloma',
      amyloidosis: 'Systemic light chain amyloidosis',
      waldenstrom: 'Waldenström macroglobulinemia or lymphoplasmacytic lymphoma',
      other: 'Another diagnosis',
    },
  }),
  otherDiagnosis: text({ label: 'Other diagnosis', ask: 'Which diagnosis', who: 'plan' }),
  alsoCovered: choice({
    label: 'Second covered diagnosis',
    ask: 'Does the member have a second covered diagnosis?',
    who: 'plan',
    options: {
      none: 'None',
      myeloma: 'Multiple myeloma',
      amyloidosis: 'AL amyloidosis',
      waldenstrom: 'Waldenström or LPL',
    },
  }),
  diagnosisCode: text({
    label: 'ICD-10-CM code',
    hint: 'Supports the diagnosis, never replaces it.',
    who: 'prescriber',
  }),
  diagnosisDocumented: yesNo({
    label: 'Diagnosis in the chart',
    ask: 'Does the chart document this diagnosis?',
    who: 'prescriber',
  }),
  amyloidosisStatus: choice({
    label: 'Relapsed or refractory',
    ask: 'Is the amyloidosis relapsed or refractory?',
    who: 'prescriber',
    options: { relapsed: 'Relapsed', refractory: 'Refractory', untreated: 'Untreated' },
    mayBeUndocumented: true,
  }),
  amyloidosisGround: text({
    label: 'On what ground',
    ask: 'What shows the relapse or the lack of response',
    who: 'prescriber',
  }),
  purpose: choice({
    label: 'Purpose',
    ask: 'What is ixazomib to treat?',
    who: 'prescriber',
    options: {
      relapse: 'Relapsed or refractory disease',
      primary: 'Primary treatment',
      maintenance: 'Maintenance',
    },
    mayBeUndocumented: true,
  }),
  prescriberSpecialty: choice({
    label: 'Specialty',
    ask: "Prescriber's specialty",
    who: 'prescriber',
    options: {
      'hematology/oncology': 'Hematology/oncology',
      hematology: 'Hematology',
      'medical oncology': 'Medical oncology',
      'pediatric hematology/oncology': 'Pediatric hematology/oncology',
      'radiation oncology': 'Radiation oncology',
      'surgical oncology': 'Surgical oncology',
      'gynecologic oncology': 'Gynecologic oncology',
      other: 'Another specialty',
    },
    mayBeUndocumented: true,
  }),
  specialtyAccepted: choice({
    label: 'Specialty accepted',
    ask: 'Do you accept this specialty as an oncologist here?',
    who: 'reviewer',
    options: { yes: 'Yes', no: 'No' },
  }),
  specialistConsulted: yesNo({
    label: 'Oncologist or hematologist consulted',
    ask: 'Is it prescribed in consultation with an oncologist or hematologist?',
    who: 'prescriber',
  }),
}
