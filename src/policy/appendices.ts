import { labeledSchedule, limits } from './limits'

/** What surrounds the criteria: description, appendices and tables, in our own words. */

export const description = 'Ixazomib is a proteasome inhibitor.'

export const documentation =
  'The provider sends the documents (chart notes, lab results and the like) that show each criterion to be met.'

export const indication =
  'On label: multiple myeloma after at least one prior therapy, together with lenalidomide and dexamethasone.'

export const limitationOfUse =
  'With lenalidomide and dexamethasone, neither maintenance nor newly diagnosed myeloma is a recommended use, except in a controlled trial.'

/** Appendix A */
export const abbreviations = [
  { short: 'FDA', long: 'Food and Drug Administration' },
  { short: 'MM', long: 'Multiple myeloma' },
  { short: 'NCCN', long: 'National Comprehensive Cancer Network' },
] as const

export interface Alternative {
  /** By generic name. */
  readonly drugs: readonly string[]
  /** What the source calls the regimen, or says of one of its drugs. */
  readonly remark?: string
}

/** Appendix B: regimens that count as prior therapy. Examples, not a closed list (R13). */
export const alternatives: readonly Alternative[] = [
  { drugs: ['bortezomib', 'lenalidomide', 'dexamethasone'] },
  { drugs: ['bortezomib', 'cyclophosphamide', 'dexamethasone'] },
  { drugs: ['bortezomib', 'doxorubicin', 'dexamethasone'], remark: 'doxorubicin also as liposomal' },
  { drugs: ['carfilzomib', 'lenalidomide', 'dexamethasone'] },
  { drugs: ['carfilzomib', 'cyclophosphamide', 'dexamethasone'] },
  { drugs: ['bortezomib', 'dexamethasone'] },
  { drugs: ['bortezomib', 'thalidomide', 'dexamethasone'] },
  { drugs: ['cyclophosphamide', 'lenalidomide', 'dexamethasone'] },
  { drugs: ['lenalidomide', 'dexamethasone'] },
  {
    drugs: ['bortezomib', 'thalidomide', 'dexamethasone', 'cisplatin', 'doxorubicin', 'cyclophosphamide', 'etoposide'],
    remark: 'VTD-PACE',
  },
  { drugs: ['lenalidomide', 'dexamethasone'], remark: 'dexamethasone at a low dose' },
  {
    drugs: ['daratumumab', 'bortezomib', 'melphalan', 'prednisone'],
    remark: 'daratumumab also under the skin, with hyaluronidase-fihj',
  },
  {
    drugs: ['daratumumab', 'lenalidomide', 'dexamethasone'],
    remark: 'daratumumab also under the skin, with hyaluronidase-fihj',
  },
  { drugs: ['isatuximab-irfc', 'bortezomib', 'lenalidomide', 'dexamethasone'] },
]

/** Appendix B gives neither schedule nor dose limit for any of them. */
export const alternativesDose = 'varies'
export const alternativesRemark =
  'Any of these drugs may be off the formulary of a line of business, or need an authorization of its own.'

/** Appendix C */
export const contraindications = 'None reported.'

/** Appendix D */
export const maintenanceWarning =
  'NCCN lists ixazomib as maintenance in category 2B. Its label reports more deaths with ixazomib in two randomized trials of maintenance, and advises against that use except in controlled trials.'

/** V */
export const dosing = {
  indication: 'Multiple myeloma',
  schedule: labeledSchedule,
  maximum: [limits.mgInSevenDays, limits.dosingWeeks],
  partners: 'Doses of lenalidomide and dexamethasone: see the label.',
} as const

/** The note for Medicaid (R33). */
export const medicaidNote =
  'A state Medicaid coverage provision that conflicts with this policy takes precedence; the state Medicaid manual holds such provisions.'
