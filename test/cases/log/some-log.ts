import { digest, type Chain } from '../../../src/cases/log/chain'
import type { LogEntry, LogEvent, LogHead, LogHeader } from '../../../src/cases/log/log-form'
import { verifyLog, type KeptLog } from '../../../src/cases/log/verify-log'
import { nextEntry, startLog } from '../../../src/cases/log/write-log'
import { randomBytes } from '../../../src/cases/vault/bytes'
import { deriveMacKey, importSecret } from '../../../src/cases/vault/key-derivation'

export const keyed = async (): Promise<Chain> => ({
  method: 'HMAC-SHA256',
  key: await deriveMacKey(await importSecret(randomBytes(32)), 'data/log'),
})
export const unkeyed: Chain = { method: 'SHA-256' }

export const at = '2026-11-24T16:58:00Z'

export const event = (index: number): LogEvent => ({
  at: `2026-11-24T16:5${index % 10}:00Z`,
  who: 'R. Lindqvist, PharmD',
  what: index % 3 === 0 ? 'signed' : 'changed',
  caseId: `c${index % 2}`,
  details: { from: { strength: index }, to: { strength: index + 1 } },
})

export interface SomeLog {
  readonly header: LogHeader
  readonly entries: readonly LogEntry[]
  readonly head: LogHead
}

export async function someLog(chain: Chain, count: number, id = 'log'): Promise<SomeLog> {
  const { header, head: first } = await startLog(chain, id, at)
  const entries: LogEntry[] = []
  let head = first
  for (let index = 1; index <= count; index++) {
    const next = await nextEntry(chain, head, event(index))
    entries.push(next.entry)
    head = next.head
  }
  return { header, entries, head }
}

/** "edited 3", "removed 2 to 4" */
export async function found(chain: Chain, log: KeptLog, printed?: Parameters<typeof verifyLog>[2]): Promise<string[]> {
  const problems = await verifyLog(chain, log, printed)
  return problems.map(({ kind, seq, through }) => `${kind} ${seq}${through === seq ? '' : ` to ${through}`}`)
}

/** The entry as one would write it who knows the form: its mac fits, as far as it can without the key. */
export async function mend(chain: Chain, { mac, ...noted }: LogEntry): Promise<LogEntry> {
  return { ...noted, mac: chain.method === 'SHA-256' ? await digest(chain, 'entry', noted) : mac }
}
