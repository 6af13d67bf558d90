import * as z from 'zod/mini'
import { openAnyFile } from '../read-file/open-sealed-file'
import type { NamedFile } from '../read-file/text-of-file'
import { isSound, type Chain } from './chain'
import { logEntrySchema, logHeaderSchema, logHeadSchema, type LogPosition } from './log-form'
import type { LogProblem } from './log-problems'
import { verifyLog, type KeptLog } from './verify-log'

/** A log as far as it can be checked here. */
export interface CheckedLog {
  readonly log: KeptLog
  readonly method: Chain['method'] | undefined
  /** How long it is and how it ends; undefined where that can't be told. */
  readonly position: LogPosition | undefined
  /** What was done to it; undefined where it is chained with a key that is not here. */
  readonly problems: readonly LogProblem[] | undefined
  /** Of a copy, how many entries have come since; undefined where no log here begins as it does. */
  readonly since?: number
}

/** @param chain of this device @param printed positions that records printed */
export async function checkLog(chain: Chain, log: KeptLog, printed: readonly LogPosition[] = []): Promise<CheckedLog> {
  const header = logHeaderSchema.safeParse(log.header)
  const head = logHeadSchema.safeParse(log.head)
  const method = header.success ? header.data.chain : undefined
  return {
    log,
    method,
    position: head.success ? { length: head.data.length, last: head.data.last } : undefined,
    problems: await verifyLog(method === 'SHA-256' ? { method } : chain, log, printed),
  }
}

/** A log from a file, which may be of this device or of another; it never becomes a part of the log here. */
export async function checkCopy(chain: Chain, here: readonly KeptLog[], copy: KeptLog): Promise<CheckedLog> {
  const checked = await checkLog(chain, copy)
  const header = logHeaderSchema.safeParse(copy.header)
  if (!header.success) return checked
  const own = here.find((log) => idOf(log) === header.data.id)
  const isKeyed = checked.method === 'HMAC-SHA256'
  const hasKey = !isKeyed || (chain.method === checked.method && (await isSound(chain, 'header', header.data)))
  if (!hasKey && own === undefined) return { ...checked, problems: undefined }
  if (own === undefined || checked.position === undefined) return checked
  const { length, last } = checked.position
  const entry = logEntrySchema.safeParse(own.entries[length - 1])
  const isBeginning = length === 0 || (entry.success && entry.data.mac === last)
  return isBeginning ? { ...checked, since: own.entries.length - length } : checked
}

const withId = z.looseObject({ id: z.string() })
const idOf = ({ header }: KeptLog): string | undefined => {
  const parsed = withId.safeParse(header)
  return parsed.success ? parsed.data.id : undefined
}

const copyFormat = 'ixazomib-review-log-copy'

/** The logs as a file of their own. @param at instant, ISO 8601 */
export const logCopy = (logs: readonly KeptLog[], at: string): string =>
  `${JSON.stringify({ format: copyFormat, version: 1, madeAt: at, logs })}\n`

const keptSchema = z.array(z.object({ header: z.unknown(), entries: z.array(z.unknown()), head: z.unknown() }))

/** The logs in what stands beside the cases of a file; none where there are none. */
export function logsIn(beside: Readonly<Record<string, unknown>>): readonly KeptLog[] {
  const parsed = keptSchema.safeParse(beside.logs)
  return parsed.success ? parsed.data : []
}

/** What a file holds of logs; that it is encrypted, with why the passphrase given was not it; or why nothing is read. */
export type ReadCopies =
  { readonly logs: readonly KeptLog[] } | { readonly locked: string | undefined } | { readonly problem: string }

/** The logs in a file: one that holds nothing else, or a backup, an encrypted one with its passphrase. */
export async function readCopies(file: NamedFile, passphrase?: string): Promise<ReadCopies> {
  const opening = await openAnyFile(file, passphrase)
  if ('problem' in opening || 'locked' in opening) return opening
  const logs = logsIn(opening.rest)
  return logs.length > 0
    ? { logs }
    : { problem: 'There is no log in it that can be read. Choose a log exported from here, or a backup.' }
}
