import type { NamedDrug, Regimen } from './lists'

/** The requested drug itself is no partner of its own combination. */
export const partners = ({ drugs }: Regimen): NamedDrug[] => drugs.filter(({ active }) => active !== 'ixazomib')

/** The drugs given with ixazomib against this disease (R14), and how many may or may not be. */
export function combinationOf(regimen: Regimen): { sure: ReadonlySet<string>; unsure: number; closed: boolean } {
  const drugs = partners(regimen)
  return {
    sure: new Set(drugs.filter(({ counts }) => counts === true).map(({ active }) => active)),
    unsure: drugs.filter(({ counts }) => counts === undefined).length,
    closed: regimen.closed,
  }
}
