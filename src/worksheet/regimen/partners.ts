import { findDrug, type DrugEntry, type RegimenEntry } from '../../facts'

/** A drug of the regimen that the sheet offers to tick, by its generic name. */
export const isOffered = (entry: DrugEntry, offered: readonly string[]): boolean => offered.includes(nameOf(entry))

export const nameOf = ({ name }: DrugEntry): string => findDrug(name)?.generic ?? name.trim()

export function withTick(value: RegimenEntry, name: string, ticked: boolean): RegimenEntry {
  const rest = value.drugs.filter((entry) => nameOf(entry) !== name)
  return withDrugs(value, ticked ? [...rest, { name }] : rest)
}

/** The drugs, each once; the requested drug itself is no partner of its own combination. */
export function withDrugs(value: RegimenEntry, drugs: readonly DrugEntry[]): RegimenEntry {
  const once = drugs.filter((entry, index) => drugs.findIndex((other) => nameOf(other) === nameOf(entry)) === index)
  const partners = once.filter((entry) => findDrug(entry.name)?.active !== 'ixazomib')
  // Without its last drug the list would say "ixazomib alone", which nobody said.
  return partners.length === 0 ? { drugs: partners } : { ...value, drugs: partners }
}
