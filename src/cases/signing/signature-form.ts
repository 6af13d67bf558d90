import * as z from 'zod/mini'
import { recordSchema } from '../record/record-form'

const reads = (read: (text: string) => unknown) => (text: string) => {
  try {
    read(text)
    return true
  } catch {
    return false
  }
}
const instant = z
  .string()
  .check(z.refine(reads((text) => Temporal.Instant.from(text))), z.describe('Instant, ISO 8601.'))
const zone = z
  .string()
  .check(
    z.refine(reads((text) => Temporal.Now.plainDateISO(text))),
    z.describe('Time zone in which it was done, as America/New_York.'),
  )
const outcome = z.enum(['approve', 'not met', 'more information', 'refer'])
const fingerprint = z.string().check(z.describe('128 bits in hexadecimal digits, in groups of eight.'))

const reviewer = z.object({ name: z.string(), credentials: z.string() })

export const signatureSchema = z.object({
  ...reviewer.shape,
  at: instant,
  zone,
  meaning: z.string(),
  decision: outcome.check(z.describe("The reviewer's own.")),
  computed: outcome.check(z.describe('What the criteria came to.')),
  reasons: z.object({
    decision: z.optional(z.string().check(z.describe('Why the decision is not what was computed.'))),
    asserted: z.optional(z.string().check(z.describe('Why it is approved on findings without a document.'))),
  }),
  appVersion: z.string(),
  readings: z.string().check(z.describe('Version of the readings of the policy.')),
  record: recordSchema.check(z.describe('The record as it was signed, in its words.')),
  fingerprint: fingerprint.check(z.describe('Of the case as it was signed.')),
})

/** What the reviewer is about to sign, as far as it is said; the signature takes its place. */
export const toSignSchema = z.object({
  decision: z.optional(outcome.check(z.describe("The reviewer's own, where it is chosen."))),
  reason: z.optional(z.string()),
  assertedReason: z.optional(z.string()),
})

export const addendumKinds = ['correction', 'late information', 'remark'] as const

export const addendumSchema = z.object({
  kind: z.enum(addendumKinds),
  author: reviewer,
  at: instant,
  zone,
  reason: z.string(),
  what: z.string(),
  fingerprint: fingerprint.check(z.describe('Of this addendum and of all that stands before it.')),
})

export const supersedesSchema = z.object({
  id: z.string().check(z.describe('Id of the signed case that this one revises.')),
  revision: z.number().check(z.describe('Number of the revision that is superseded; the first case is 1.')),
  signedBy: z.string(),
  signedAt: instant,
  zone,
  fingerprint,
  reason: z.string(),
})

export const supersededBySchema = z.object({
  id: z.string().check(z.describe('Id of the case that revises this one.')),
  revision: z.number(),
  by: z.string(),
  at: instant,
  zone,
  reason: z.string(),
})

export type ToSign = z.infer<typeof toSignSchema>
export type Signature = z.infer<typeof signatureSchema>
export type Decision = Signature['decision']
export type Reviewer = z.infer<typeof reviewer>
export type Addendum = z.infer<typeof addendumSchema>
export type AddendumKind = Addendum['kind']
