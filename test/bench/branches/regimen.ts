import type { Regimen } from '../../../src/facts'
import type { Truth } from '../../../src/evaluation'

/** The partners that combinations are made of, each a bit. */
export const dexamethasone = 1
export const lenalidomide = 2
export const cyclophosphamide = 4
export const pomalidomide = 8
export const venetoclax = 16
export const rituximab = 32
const unlisted = 64
/** Something whose purpose is not known. */
const perhapsMore = 128

function bitOf(name: string): number {
  switch (name) {
    case 'dexamethasone':
      return dexamethasone
    case 'lenalidomide':
      return lenalidomide
    case 'cyclophosphamide':
      return cyclophosphamide
    case 'pomalidomide':
      return pomalidomide
    case 'venetoclax':
      return venetoclax
    case 'rituximab':
      return rituximab
    default:
      return unlisted
  }
}

/** What is given beside ixazomib; undefined while the list may go on. */
export function partnersIn(regimen: Regimen | undefined): number | undefined {
  if (regimen === undefined || !regimen.closed) return undefined
  let partners = 0
  for (const { active, counts } of regimen.drugs) {
    if (counts === undefined) partners |= perhapsMore
    else if (counts && active !== 'ixazomib') partners |= bitOf(active)
  }
  return partners
}

/** A combination is exact (R14). */
export function isExactly(partners: number | undefined, combination: number): Truth {
  if (partners === undefined) return 'open'
  if ((partners & ~perhapsMore) !== combination) return 'not met'
  return partners === combination ? 'met' : 'open'
}

/** Whether the regimen's partners are these drugs, of any names. */
export function areSame({ drugs }: Regimen, names: readonly string[]): Truth {
  let truth: Truth = 'met'
  for (const { active, counts } of drugs) {
    if (counts === undefined) truth = 'open'
    else if (counts && active !== 'ixazomib' && !names.includes(active)) return 'not met'
  }
  for (const name of names) {
    if (!drugs.some(({ active, counts }) => counts === true && active === name)) return 'not met'
  }
  return truth
}
