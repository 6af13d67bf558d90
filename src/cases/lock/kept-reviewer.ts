import * as z from 'zod/mini'
import type { Connect } from '../connection'
import type { LocalReviewer } from '../log/noted-log'
import type { Vault } from '../vault/vault'

/** Who works on this device, kept as the cases are: encrypted where they are. */

const reviewerSchema = z.object({ name: z.string(), credentials: z.string() })
const place = { kind: 'setting', of: 'reviewer' } as const

export const nobody: LocalReviewer = { name: '', credentials: '' }

export const sealReviewer = (vault: Vault, reviewer: LocalReviewer): Promise<unknown> =>
  vault.seal({ ...place, revision: 0 }, reviewer)

/** Nobody where no name was given, or where it can't be read. */
export async function keptReviewer(connect: Connect, vault: Vault): Promise<LocalReviewer> {
  const kept = await (await connect()).get('settings', 'reviewer')
  const read = await vault.open(place, kept ?? nobody).catch(() => nobody)
  const reviewer = reviewerSchema.safeParse(read)
  return reviewer.success ? reviewer.data : nobody
}
