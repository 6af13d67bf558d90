import * as z from 'zod/mini'

/** Where a log stood: how many entries, and the mac of the last (of the header, where there is none). */
const position = { length: z.int().check(z.nonnegative()), last: z.string() }

/** Before the first entry: what the log is and how it is chained. */
export const logHeaderSchema = z.strictObject({
  format: z.literal('ixazomib-review-log'),
  version: z.literal(1),
  /** With SHA-256 alone, whoever can write the log can also make it fit again. */
  chain: z.enum(['HMAC-SHA256', 'SHA-256']),
  id: z.string(),
  startedAt: z.string(),
  /** The log that this one goes on from, as it stood: one without a passphrase, or one that was found broken. */
  follows: z.optional(z.strictObject({ id: z.string(), ...position })),
  mac: z.string(),
})

export const logEntrySchema = z.strictObject({
  /** From 1, without a gap. */
  seq: z.int().check(z.gte(1)),
  /** Instant, ISO 8601. */
  at: z.string(),
  /** Name and credentials. */
  who: z.string(),
  /** "signed", "printed", "unlock failed" and so on. */
  what: z.string(),
  caseId: z.optional(z.string()),
  /** From what to what, and whatever else belongs to it. */
  details: z.optional(z.record(z.string(), z.json())),
  /** The mac of the entry before; of the first, that of the header. */
  prev: z.string(),
  mac: z.string(),
})

/** Kept apart from the entries: without it, nobody would miss the last ones. */
export const logHeadSchema = z.strictObject({ ...position, mac: z.string() })

export type LogHeader = z.infer<typeof logHeaderSchema>
export type LogEntry = z.infer<typeof logEntrySchema>
export type LogHead = z.infer<typeof logHeadSchema>
export type LogPosition = Pick<LogHead, 'length' | 'last'>

/** What is to be noted; the rest of the entry follows from the log. */
export type LogEvent = Omit<LogEntry, 'seq' | 'prev' | 'mac'>
