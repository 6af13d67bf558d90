import * as z from 'zod/mini'
import { entriesSchema } from '../facts'
import { readingsVersion } from '../policy/dates-of-review'
import {
  addendumSchema,
  signatureSchema,
  toSignSchema,
  supersededBySchema,
  supersedesSchema,
} from './signing/signature-form'

export { readingsVersion }

const document = z.object({
  id: z.string().check(z.describe('D1, D2 and so on.')),
  kind: z.string().check(z.describe('Visit note, lab, prescription and so on.')),
  date: z.optional(z.string().check(z.describe("YYYY-MM-DD; text that can't be read is kept as typed."))),
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

const workflow = z.object({
  state: z.enum(['in review', 'waiting', 'ready to route', 'handed over', 'withdrawn']),
  since: z.string().check(z.describe('Instant, ISO 8601.')),
  askedOn: z.optional(z.string().check(z.describe('When the prescriber was asked, YYYY-MM-DD.'))),
  replyBy: z.optional(z.string().check(z.describe('When the answer is due, YYYY-MM-DD.'))),
  asked: z.optional(z.array(z.string())).check(z.describe('What the letter asks, in its order.')),
  waited: z.optional(z.number()).check(z.describe('Minutes that the prescriber was waited for before.')),
  to: z.optional(z.string().check(z.describe('To whom it was handed over.'))),
  toCredentials: z.optional(z.string()),
})

/** A case as it is kept and exchanged. Entries are as typed; whatever can be derived is not in here. */
export const caseFileSchema = z.object({
  format: z.literal('ixazomib-review-case'),
  version: z.literal(2),
  id: z.string(),
  readings: z.string().check(z.describe('Version of the readings of the policy.')),
  createdAt: z.string().check(z.describe('Instant, ISO 8601.')),
  changedAt: z.string().check(z.describe('Instant, ISO 8601.')),
  reviewer: z.optional(z.string().check(z.describe('Name and credentials.'))),
  entries: entriesSchema,
  documents: z.array(document),
  citations: z.record(z.string(), z.array(citation)).check(z.describe('Where a finding is documented, by criterion.')),
  setByHand: z.record(z.string(), setByHand).check(z.describe('Findings set by the reviewer, by criterion.')),
  acknowledged: z.array(z.string()).check(z.describe('Ids of the warnings acknowledged.')),
  askedAnyway: z.array(z.string()).check(z.describe('Criteria whose questions were asked for.')),
  rationale: z.optional(z.object({ text: z.string(), basis: z.string() })),
  toSign: z.optional(toSignSchema),
  workflow: z.optional(workflow),
  signature: z.optional(signatureSchema).check(z.describe('A case with a signature never changes.')),
  addenda: z.optional(z.array(addendumSchema)).check(z.describe('Added after signing, oldest first.')),
  supersedes: z.optional(supersedesSchema),
  supersededBy: z.optional(supersededBySchema),
})

export type CaseFile = z.infer<typeof caseFileSchema>
export type CaseDocument = z.infer<typeof document>
export type Citation = z.infer<typeof citation>
export type Workflow = z.infer<typeof workflow>

const contentParts = {
  entries: true,
  documents: true,
  citations: true,
  setByHand: true,
  acknowledged: true,
  askedAnyway: true,
  rationale: true,
  toSign: true,
} as const
const contentSchema = z.pick(caseFileSchema, contentParts)

/** What the reviewer works on: everything that the sheet can change. */
export type CaseContent = z.infer<typeof contentSchema>

export const contentKeys = Object.keys(contentParts) as readonly (keyof CaseContent)[]

export const contentOf = (file: CaseContent): CaseContent =>
  Object.fromEntries(contentKeys.map((part) => [part, file[part]])) as CaseContent

/** What a screen may change: the content, and where the case stands on its way. */
export type CaseChange = CaseContent & Pick<CaseFile, 'workflow'>

export function emptyCase(id: string, at: string): CaseFile {
  return {
    format: 'ixazomib-review-case',
    version: 2,
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
