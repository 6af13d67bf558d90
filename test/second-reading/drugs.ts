import type { NamedDrug, Regimen } from '../../src/facts'
import type { Value } from './values'

/** Active drugs that are given against this disease, and those of which that is not known. */
export const told = (drugs: readonly NamedDrug[]) => ({
  given: drugs.filter(({ counts }) => counts === true).map(({ active }) => active),
  perhaps: drugs.filter(({ counts }) => counts === undefined).map(({ active }) => active),
})

/**
 * A listed combination is exact (R14): the drugs given with ixazomib against this disease, no more and no
 * fewer. A list that may go on settles none (R2).
 */
export function isExactly(regimen: Regimen | undefined, ...combinations: readonly (readonly string[])[]): Value {
  if (regimen === undefined || !regimen.closed) return 0
  const { given, perhaps } = told(regimen.drugs)
  const partners = given.filter((name) => name !== 'ixazomib')
  const listed = combinations.some(
    (names) => names.every((name) => partners.includes(name)) && partners.every((name) => names.includes(name)),
  )
  if (!listed) return -1
  return perhaps.length === 0 ? 1 : 0
}
