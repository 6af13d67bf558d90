import { canonicalJson, wellFormed } from '../canonical-json'
import { digest, isSound, type Chain } from './chain'
import { logHeadSchema, type LogEntry, type LogEvent, type LogHead, type LogHeader, type LogPosition } from './log-form'

/** The log was changed from outside, and may not be gone on with. */
export class LogError extends Error {
  override name = 'LogError'
}

/** Others write all the time: to be tried again. The message says what to do. */
class LogBusyError extends Error {
  override name = 'LogBusyError'
}

/** @param at instant, ISO 8601 @param follows the log before, where there is one */
export async function startLog(
  chain: Chain,
  id: string,
  at: string,
  follows?: LogPosition & { readonly id: string },
): Promise<{ readonly header: LogHeader; readonly head: LogHead }> {
  const noted = {
    format: 'ixazomib-review-log',
    version: 1,
    chain: chain.method,
    id,
    startedAt: at,
    ...(follows && { follows: { id: follows.id, length: follows.length, last: follows.last } }),
  } as const
  const mac = await digest(chain, 'header', noted)
  return { header: { ...noted, mac }, head: await headAt(chain, { length: 0, last: mac }) }
}

/** The next entry, and the head to keep with it in the same transaction. */
export async function nextEntry(
  chain: Chain,
  head: unknown,
  event: LogEvent,
): Promise<{ readonly entry: LogEntry; readonly head: LogHead }> {
  const { length, last } = await soundHead(chain, head)
  // Noting must not fail for half of a character in a name, nor keep what JSON has no form for.
  const text = canonicalJson(wellFormed({ ...event, seq: length + 1, prev: last }))
  const noted = JSON.parse(text) as Omit<LogEntry, 'mac'>
  const mac = await digest(chain, 'entry', noted)
  return { entry: { ...noted, mac }, head: await headAt(chain, { length: length + 1, last: mac }) }
}

/** How often others may have written in between before something else must be wrong. */
const MOST_ATTEMPTS = 100

/**
 * Notes an event, also while other tabs do.
 * @param readHead the head as it is kept now
 * @param commit keeps entry and head in one transaction, and whatever must stand or fall with them; false, and keeps
 *   nothing, where the head that is kept is no longer at `after`
 */
export async function append(
  chain: Chain,
  readHead: () => Promise<unknown>,
  commit: (entry: LogEntry, head: LogHead, after: number) => Promise<boolean>,
  event: LogEvent,
): Promise<LogEntry> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { entry, head } = await nextEntry(chain, await readHead(), event)
    if (await commit(entry, head, entry.seq - 1)) return entry
  }
  throw new LogBusyError(
    'The log could not be written: another tab writes to it all the time. Close other tabs of this app.',
  )
}

const headAt = async (chain: Chain, position: LogPosition): Promise<LogHead> => ({
  ...position,
  mac: await digest(chain, 'head', position),
})

/** To go on from a head that was changed would hide that it was. */
async function soundHead(chain: Chain, head: unknown): Promise<LogHead> {
  const parsed = logHeadSchema.safeParse(head)
  if (parsed.success && (await isSound(chain, 'head', parsed.data))) return parsed.data
  throw new LogError(
    'The end of the log was changed from outside. Check the log; it goes on in a new one that names the old.',
  )
}
