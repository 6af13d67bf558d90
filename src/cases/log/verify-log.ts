import * as z from 'zod/mini'
import { isSound, type Chain } from './chain'
import {
  logEntrySchema,
  logHeaderSchema,
  logHeadSchema,
  type LogEntry,
  type LogHead,
  type LogPosition,
} from './log-form'
import { problemsOf, type Fault, type LogProblem } from './log-problems'
import { MOST_MISSING, walkBack, type Found, type Walk } from './walk-log'

/** A log as it is kept. */
export interface KeptLog {
  readonly header: unknown
  /** In the order of their places. One that can't be decrypted stands as `{ seq }`, by its place. */
  readonly entries: readonly unknown[]
  readonly head: unknown
}

/**
 * What was done to a log; nothing where it is whole.
 * @param printed positions that records printed, their mac whole or its first 32 digits; each must still be in the log
 */
export async function verifyLog(
  chain: Chain,
  log: KeptLog,
  printed: readonly LogPosition[] = [],
): Promise<LogProblem[]> {
  const found = await Promise.all(log.entries.map((value, index) => look(chain, value, index + 1)))
  const head = await readHead(chain, log.head, found.length)
  const header = await readHeader(chain, log.header)
  const { faults, right, recognized, vouched } = walkBack(found, head, header, chain.method === 'SHA-256')

  const start = vouched === undefined || vouched === header ? header : undefined
  const macs = [start, ...right.map((one) => one?.mac)]
  const fault = (kind: Fault['kind'], seq: number): Fault => ({ kind, seq })
  return problemsOf([
    ...(head === undefined ? [fault('head', 0)] : []),
    ...(start === undefined ? [fault('edited', 0)] : []),
    ...faults,
    ...outOfPlace(found, right).map((seq) => fault('reordered', seq)),
    ...found.filter((one) => !recognized.has(one)).map(({ seq }) => fault('inserted', seq)),
    ...printed
      .filter(({ length, last }) => !isPrefix(last, macs[length]))
      .map(({ length }) => fault('printed', length)),
  ])
}

/** Those that stand after a later one. */
function outOfPlace(found: readonly Found[], right: Walk['right']): number[] {
  let latest = 0
  return found.flatMap((one) => {
    if (right[one.seq - 1] !== one) return []
    if (one.seq < latest) return [one.seq]
    latest = one.seq
    return []
  })
}

const numbered = z.looseObject({ seq: z.int() })
const linked = z.looseObject({ mac: z.string(), prev: z.string() })

async function look(chain: Chain, value: unknown, place: number): Promise<Found> {
  const parsed = logEntrySchema.safeParse(value)
  if (parsed.success) {
    const { seq, mac, prev } = parsed.data
    // Over all that is kept: what was parsed leaves out a detail named __proto__.
    return { seq, mac, prev, isSound: await isSound(chain, 'entry', value as LogEntry) }
  }
  const number = numbered.safeParse(value)
  const links = linked.safeParse(value)
  const { mac, prev } = links.success ? links.data : { mac: '', prev: '' }
  return { seq: number.success ? number.data.seq : place, mac, prev, isSound: false }
}

async function readHead(chain: Chain, value: unknown, count: number): Promise<LogHead | undefined> {
  const parsed = logHeadSchema.safeParse(value)
  if (!parsed.success || parsed.data.length > count + MOST_MISSING) return undefined
  return (await isSound(chain, 'head', parsed.data)) ? parsed.data : undefined
}

/** The mac of the header. */
async function readHeader(chain: Chain, value: unknown): Promise<string | undefined> {
  const parsed = logHeaderSchema.safeParse(value)
  if (!parsed.success || parsed.data.chain !== chain.method) return undefined
  return (await isSound(chain, 'header', parsed.data)) ? parsed.data.mac : undefined
}

function isPrefix(printed: string, mac: string | undefined): boolean {
  const digits = printed.replaceAll(/\s/g, '').toLowerCase()
  return digits.length >= 32 && mac !== undefined && mac.startsWith(digits)
}
