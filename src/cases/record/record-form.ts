import * as z from 'zod/mini'

/** Words with a part that stands out: "NCCN category" and then, in the letters of a citation, "I.A.6*". */
const words = z.array(z.object({ text: z.string(), look: z.optional(z.enum(['mono', 'strong'])) }))
const shape = z.enum(['met', 'not met', 'open', 'off', 'refer', 'warning'])
const field = z.object({ label: z.string(), text: z.string(), mono: z.optional(z.boolean()) })
const term = z.object({ term: z.string(), lines: z.array(words) })
const truth = z.enum(['met', 'not met', 'open', 'off'])

const findingLine = z.object({
  id: z.string(),
  number: z.string(),
  depth: z.number(),
  requires: z.string(),
  mark: truth,
  word: z.string(),
  setByHand: z.optional(z.boolean()),
  stale: z.optional(z.boolean()),
  recorded: z.string(),
  documentedIn: z.string(),
})

const span = z.object({ first: z.string(), last: z.string() })
const drawing = z.object({
  rows: z.array(
    z.object({
      row: z.number(),
      label: z.string(),
      description: z.string(),
      start: z.optional(span),
      end: z.optional(z.union([span, z.literal('open')])),
      marks: z.array(z.object({ label: z.string(), at: span })),
    }),
  ),
  until: z.string(),
  framed: z.optional(z.object({ row: z.number(), from: span, to: span })),
})

const therapies = z.object({
  rows: z.array(z.object({ line: z.number(), drugs: z.string(), given: z.string(), outcome: z.string() })),
  drawing: z.optional(drawing),
  remark: z.optional(z.string()),
})

/** Everything that a record prints, in its words: what is signed is kept in this form and prints the same for ever. */
export const recordSchema = z.object({
  kind: z.string(),
  about: z.object({ memberName: z.string(), birthDate: z.string(), caseNumber: z.string() }),
  grid: z.array(field),
  box: z.object({
    shape,
    headline: z.string(),
    paragraphs: z.array(z.string()),
    terms: z.array(term),
  }),
  attention: z.array(z.object({ title: z.string(), shape, items: z.array(words) })),
  findings: z.array(findingLine),
  therapies: z.optional(therapies),
  rationale: z.object({ text: z.string(), by: z.enum(['draft', 'reviewer']), stale: z.boolean() }),
  documents: z.string(),
  remarks: z.array(z.object({ title: z.string(), text: z.string() })),
  meaning: z.string(),
  foot: z.string(),
})

export type RecordContent = z.infer<typeof recordSchema>
export type RecordWords = z.infer<typeof words>
export type RecordShape = z.infer<typeof shape>
export type RecordFinding = z.infer<typeof findingLine>
export type RecordTherapies = z.infer<typeof therapies>
export type RecordTerm = z.infer<typeof term>
