import * as z from 'zod/mini'
import { entriesSchema } from '../facts'

/** Version of the readings of the policy that this app decides under; a case records it. */
export const readingsVersion = '2026-11'

const document = z.object({
  id: z.string().check(z.describe('D1, D2 and so on.')),
  kind: z.string().check(z.describe('Visit note, lab, prescription and so on.')),
  date: z.optional(z.string().check(z.describe('YYYY-MM-DD; text that can not be read is kept as typed.'))),
  remark: z.optional(z.string()),
})
const citation = z.object({
  document: z.string().check(z.describe('Id of a document of this case.')),
  page: z.optional(z.string()),
})
const setByHand = z.object({
  truth: z.enum(['met', 'not met', 'open']),
  reason: z.string(),
  basis: z.string().check(z.describe('The facts of the criterion when it was set.')),
})

/** A case as it is kept and exchanged. Entries are as typed; whatever can be derived is not in here. */
export const caseFileSchema = z.object({
  format: z.literal('ixazomib-review-case'),
  version: z.literal(1),
  id: z.string(),
  readings: z.string().check(z.describe('Version of the readings of the policy.')),
  createdAt: z.string().check(z.describe('Instant, ISO 8601.')),
  changedAt: z.string().check(z.describe('Instant, ISO 8601.')),
  reviewer: z.optional(z.string().check(z.describe('Name and credentials.'))),
  entries: entriesSchema,
  documents: z.array(document),
  citations: z
    .record(z.string(), z.array(citation))
    .check(z.describe('By the id of the criterion: where its finding is documented.')),
  setByHand: z.record(z.string(), setByHand).check(z.describe('Findings set by the reviewer, by criterion.')),
  acknowledged: z.array(z.string()).check(z.describe('Ids of the warnings acknowledged.')),
  askedAnyway: z.array(z.string()).check(z.describe('Criteria whose questions were asked for.')),
  rationale: z.optional(z.object({ text: z.string(), basis: z.string() })),
})

export type CaseFile = z.infer<typeof caseFileSchema>
export type CaseDocument = z.infer<typeof document>
export type Citation = z.infer<typeof citation>

/** What the reviewer works on: everything that the sheet can change. */
export type CaseContent = Pick<
  CaseFile,
  'entries' | 'documents' | 'citations' | 'setByHand' | 'acknowledged' | 'askedAnyway' | 'rationale'
>

export function emptyCase(id: string, at: string): CaseFile {
  return {
    format: 'ixazomib-review-case',
    version: 1,
    id,
    readings: readingsVersion,
    createdAt: at,
    changedAt: at,
    entries: {},
    documents: [],
    citations: {},
    setByHand: {},
    acknowledged: [],
    askedAnyway: [],
  }
}
