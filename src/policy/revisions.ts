import type { Day, PartialDate } from '../facts'

export interface Revision {
  readonly revised: Day
  /** Month in which the P&T committee approved it; absent where none is given. */
  readonly approved?: PartialDate
  readonly changes: readonly string[]
}

/** What changed in the policy, newest last, in our own words. */
export const revisions: readonly Revision[] = [
  {
    revised: '2021-04-02',
    approved: '2021-08',
    changes: ['Annual review, nothing of weight; HIM off-label use now under HIM.PA.154 instead of HIM.PHAR.21.'],
  },
  {
    revised: '2022-01-20',
    approved: '2022-05',
    changes: ['Commercial duration: the lesser of 12 months and what was asked, instead of the length of the benefit.'],
  },
  {
    revised: '2022-05-12',
    approved: '2022-08',
    changes: [
      'Myeloma: single agent as later therapy in transplant candidates dropped (NCCN 2B by then); two prior therapies required with pomalidomide; one prior therapy required of all.',
      'Limitation of use taken over from the label: maintenance and newly diagnosed; single-agent maintenance after an autologous transplant dropped.',
      'AL amyloidosis: requirements for single agent and combinations added.',
    ],
  },
  { revised: '2022-09-21', changes: ['Other diagnoses: new wording of the template.'] },
  {
    revised: '2023-04-14',
    approved: '2023-08',
    changes: [
      'Myeloma: dexamethasone alone, without lenalidomide or cyclophosphamide, dropped.',
      'AL amyloidosis: single agent dropped. Revlimid is called lenalidomide.',
    ],
  },
  {
    revised: '2024-05-06',
    approved: '2024-08',
    changes: [
      'Myeloma: venetoclax and dexamethasone for t(11;14) added.',
      'AL amyloidosis: cyclophosphamide and dexamethasone added.',
    ],
  },
  {
    revised: '2025-04-14',
    approved: '2025-08',
    changes: [
      'Myeloma: primary treatment in place of bortezomib or carfilzomib added.',
      'With pomalidomide: refractory to lenalidomide or an anti-CD38 antibody, made clear.',
    ],
  },
]

/** VII: what the policy rests on. */
export const sources = [
  { title: 'Ninlaro label', version: 'July 2024', read: '2025-04-14' },
  { title: 'NCCN compendium of drugs and biologics', read: '2025-04-29' },
  { title: 'NCCN guideline, multiple myeloma', version: '2.2025', read: '2025-04-29' },
  { title: 'NCCN guideline, light chain amyloidosis', version: '2.2025', read: '2025-04-29' },
  { title: 'NCCN guideline, Waldenström and lymphoplasmacytic lymphoma', version: '3.2025', read: '2025-04-29' },
] as const satisfies readonly { title: string; version?: string; read: Day }[]
