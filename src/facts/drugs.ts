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
  readonly kind: 'anti-cancer' | 'supportive'
  readonly brands: readonly string[]
  readonly abbreviations: readonly string[]
  readonly note?: string
}

export interface RegimenName {
  readonly name: string
  readonly drugs: readonly string[]
  /** Diagnoses in which the name means these drugs; any, where absent. */
  readonly only?: string
  readonly note?: string
}

export const drugs: readonly Drug[] = list.drugs as readonly Drug[]
export const procedures: readonly { name: string; abbreviations: readonly string[]; line: string }[] = list.procedures
export const regimenNames: readonly RegimenName[] = Object.entries(list.regimens).map(([name, regimen]) => ({
  name,
  ...regimen,
}))

const byName = new Map<string, Drug>()
for (const drug of drugs) {
  for (const name of [drug.generic, ...drug.brands, ...drug.abbreviations]) byName.set(name.toLowerCase(), drug)
}

/** The listed drug of this generic name, brand or abbreviation, in any case; undefined where none is. */
export function findDrug(name: string): Drug | undefined {
  return byName.get(name.trim().toLowerCase())
}
