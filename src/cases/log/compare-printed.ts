import * as z from 'zod/mini'
import type { Chain } from './chain'
import { checkLog } from './kept-copy'
import type { KeptLog } from './verify-log'

export type ComparedPosition = 'there' | 'not there' | 'not a position'

/** Whether digits alone are those of a place in a log: they are printed beside a fingerprint, and as long. */
export function standsInLog(logs: readonly KeptLog[], typed: string): boolean {
  const digits = typed.replaceAll(/\s/g, '').toLowerCase()
  return (
    /^[0-9a-f]{32}$/.test(digits) &&
    logs.some(({ header, entries }) =>
      [header, ...entries].some((note) => {
        const parsed = chained.safeParse(note)
        return parsed.success && parsed.data.mac.startsWith(digits)
      }),
    )
  )
}

const chained = z.looseObject({ mac: z.string() })

/** "Log 214, 7f3a91c2 0be455d8 c1d09e77 4b2a6f03", as records print it: spaces and capitals do not matter. */
const printed = /^(?:log\s*)?(\d+)[\s,]+((?:[0-9a-f]\s*){32})$/i

/**
 * Whether a log of this device, the one written now or one before it, ended once as a record says.
 * @param chain of this device
 */
export async function comparePrinted(chain: Chain, logs: readonly KeptLog[], typed: string): Promise<ComparedPosition> {
  const [, length, last] = printed.exec(typed.trim()) ?? []
  if (length === undefined || last === undefined) return 'not a position'
  const checked = await Promise.all(logs.map((log) => checkLog(chain, log, [{ length: Number(length), last }])))
  const holds = checked.some(({ problems }) => problems?.every(({ kind }) => kind !== 'printed'))
  return holds ? 'there' : 'not there'
}
