import list from './drugs.json' with { type: 'json' }

/** What a drug counts as in I.A.5.b; "unknown" never: an unknown drug's class is asked. */
export const drugClasses = [
  'immunomodulator',
  'proteasome inhibitor',
  'anti-CD38 antibody',
  'other anti-cancer drug',
  'supportive drug',
] as const
export type DrugClass = (typeof drugClasses)[number]

export interface Drug {
  readonly generic: string
  /** The drug that counts for "same regimen", refractory and class: daratumumab for both its forms. */
  readonly active: string
  readonly class: string
  /** What it usually is; the reviewer can say that it is given for something else. */
  readonly kind: 'anti-cancer' | 'supportive'
  readonly brands: readonly string[]
  readonly abbreviations: readonly string[]
  readonly note?: string
}

/**
 * Names, classes and brands for search and for the class tests of I.A.5.b: general pharmacy knowledge of 2026-11-24,
 * checked by a second reader. Single letters are not abbreviations here: D, P and R each mean two drugs.
 */
export const drugs = list as readonly Drug[]

/** Four letters after the name of a biologic tell who makes it, and make no other drug: a biosimilar is the drug (R14). */
const withoutMaker = (name: string): string => name.replace(/-[a-z]{4}$/, '')

const byName = new Map<string, Drug>()
for (const drug of drugs) {
  for (const name of [withoutMaker(drug.generic), drug.generic, ...drug.brands, ...drug.abbreviations]) {
    byName.set(name.toLowerCase(), drug)
  }
}

/** A strength at the end makes no other drug, nor does what it comes in: "dexamethasone 40 mg tablets". */
const withoutStrength = (name: string): string =>
  name.replace(/\s+\d[\d.,]*\s*(mg|mcg|g)(\s+(cap|tab|capsule|tablet|vial)s?)?$/, '')

/**
 * The listed drug of this generic name, brand or abbreviation, in any case; undefined where none is. A generic name may
 * bear the letters of any maker, a strength, and a slash for "and": "daratumumab/hyaluronidase-fihj". A second name in
 * parentheses has to be of the same drug: "Revlimid (lenalidomide)".
 */
export function findDrug(name: string): Drug | undefined {
  const plain = withoutStrength(
    name
      .trim()
      .toLowerCase()
      .replace(/\s*\/\s*/, ' and '),
  )
  const both = /^([^()]+)\(([^()]+)\)$/.exec(plain)
  if (both === null) return byName.get(plain) ?? byName.get(withoutMaker(plain))
  const [drug, same] = both.slice(1).map((each) => findDrug(each))
  return drug?.active === same?.active ? drug : undefined
}
