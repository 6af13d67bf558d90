import type { NamedDrug, Regimen } from './lists'

const requested = 'ixazomib'

/** The requested drug itself is no partner of its own combination. */
export const partners = ({ drugs }: Regimen): NamedDrug[] => drugs.filter(({ active }) => active !== requested)

/** The drugs given with ixazomib against this disease (R14), and how many may or may not be. */
export function combinationOf({ drugs, closed }: Regimen): {
  sure: readonly string[]
  unsure: number
  closed: boolean
} {
  const sure: string[] = []
  let unsure = 0
  for (const { active, counts } of drugs) {
    if (active === requested) continue
    if (counts === undefined) unsure++
    if (counts === true && !sure.includes(active)) sure.push(active)
  }
  return { sure, unsure, closed }
}
