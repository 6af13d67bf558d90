import { distance } from 'fastest-levenshtein'
import { drugs, findDrug, type Drug } from './drugs'
import { regimenNames, type RegimenName } from './regimens'

/** What can be taken from what was typed; the first in a list is the one that Enter takes. */
export type DrugOption =
  /** `matched` is the brand or abbreviation that was typed, where it was not the generic name. */
  | { readonly kind: 'drug'; readonly drug: Drug; readonly matched?: string }
  | ({ readonly kind: 'regimen' } & RegimenName)
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'as written'; readonly name: string }

/** The drugs that an option stands for. */
export function namesOf(option: DrugOption): readonly string[] {
  if (option.kind === 'drug') return [option.drug.generic]
  if (option.kind === 'as written') return [option.name]
  return option.kind === 'several' ? option.names : option.drugs
}

const mostShown = 7

/**
 * Options for a name, a brand, an abbreviation or a regimen, or for several names in a row. What was typed
 * can always be kept as written; a single letter stands for more than one drug and finds none.
 * @param diagnosis the answer to the question of that name: some regimen names mean other drugs by diagnosis
 */
export function searchDrugs(typed: string, diagnosis?: string): readonly DrugOption[] {
  const written = trimmed(typed)
  if (fold(written).length === 1 || written === '') return []
  const names = severalNames(written)
  if (names.length > 1) return [several(names, diagnosis, 'best'), asWritten(written)]
  const found = ranked(written, diagnosis)
  if (found[0]?.rank === exact) return found.slice(0, mostShown).map(({ option }) => option)
  const near = found.length > 0 ? [] : similarDrugs(written).map((drug): DrugOption => ({ kind: 'drug', drug }))
  return [...found.slice(0, mostShown).map(({ option }) => option), asWritten(written), ...near]
}

/**
 * What to do with text that was left without choosing: only an exact name is taken for what it names,
 * everything else is kept as written.
 */
export function readTyped(typed: string, diagnosis?: string): DrugOption | undefined {
  const written = trimmed(typed)
  if (written === '') return undefined
  const names = severalNames(written)
  return names.length > 1 ? several(names, diagnosis, 'exact') : (exactly(written, diagnosis) ?? asWritten(written))
}

/** Listed drugs spelled much like an unknown name, for "did you mean". */
export function similarDrugs(name: string): readonly Drug[] {
  const wanted = fold(name)
  if (wanted.length < 4) return []
  const near = (drug: Drug) =>
    [drug.generic, ...drug.brands].map(fold).some((each) => each.startsWith(wanted) || distance(each, wanted) <= 2)
  return drugs.filter(near)
}

const asWritten = (name: string): DrugOption => ({ kind: 'as written', name })

const exact = 0
interface Ranked {
  readonly option: DrugOption
  readonly rank: number
}

function ranked(written: string, diagnosis: string | undefined): Ranked[] {
  const wanted = fold(written)
  if (wanted === '') return []
  const named = findDrug(written)
  const ofDrugs = drugs.flatMap((drug): Ranked[] => {
    const names = [drug.generic, ...drug.brands, ...drug.abbreviations]
    const matches = names.map((name, index) => ({ name, rank: rankOf(name, wanted) + (index === 0 ? 0 : 0.1) }))
    const best = matches.reduce((one, other) => (other.rank < one.rank ? other : one))
    if (drug === named && best.rank >= start) return [{ option: { kind: 'drug', drug, matched: written }, rank: exact }]
    if (best.rank >= none) return []
    const matched = best.name === drug.generic ? {} : { matched: best.name }
    const later = drug.kind === 'supportive' ? 0.5 : 0
    return [
      { option: { kind: 'drug', drug, ...matched }, rank: Math.floor(best.rank) === exact ? exact : best.rank + later },
    ]
  })
  const ofRegimens = regimensFor(diagnosis).flatMap((regimen): Ranked[] => {
    const rank = isSwapped(regimen, wanted)
      ? exact
      : Math.min(...spellings(regimen).map((name) => rankOf(name, wanted)))
    // A name typed in part means a drug before it means a regimen.
    return rank > start ? [] : [{ option: { kind: 'regimen', ...regimen }, rank: rank === exact ? exact : rank + 0.7 }]
  })
  return [...ofDrugs, ...ofRegimens].sort((a, b) => a.rank - b.rank)
}

const start = 1
const none = 4

/** 0 for the name itself, 1 for its start, 2 for the start of a word in it, 3 for a part of three letters or more. */
function rankOf(name: string, wanted: string): number {
  const whole = fold(name)
  if (whole === wanted) return exact
  if (whole.startsWith(wanted)) return start
  if (name.split(/[\s-]/).some((word) => fold(word).startsWith(wanted))) return 2
  return wanted.length >= 3 && whole.includes(wanted) ? 3 : none
}

const exactly = (written: string, diagnosis: string | undefined): DrugOption | undefined =>
  ranked(written, diagnosis).find(({ rank }) => rank === exact)?.option

/** What the diagnosis is called where a regimen name is bound to one. */
const diagnosisNames: Record<string, string> = {
  myeloma: 'multiple myeloma',
  amyloidosis: 'amyloidosis',
  waldenstrom: 'waldenstrom macroglobulinemia',
}

/** The regimens that a name may mean in a diagnosis; all of them where that is not known. */
function regimensFor(diagnosis: string | undefined): readonly RegimenName[] {
  const called = diagnosisNames[diagnosis ?? '']
  return regimenNames.filter(({ only }) => called === undefined || (only?.toLowerCase().includes(called) ?? true))
}

/** In its own diagnosis a bound name is also known with its letters swapped: IRd is IDR in Waldenström. */
function isSwapped({ name, only }: RegimenName, wanted: string): boolean {
  return only !== undefined && sorted(fold(name)) === sorted(wanted)
}

const sorted = (text: string) => text.split('').sort().join('')

/** D-VRd is also written Dara-VRd. */
function spellings({ name, drugs: [first] }: RegimenName): string[] {
  return first === 'daratumumab' ? [name, name.replace('D', 'dara')] : [name]
}

/** "bortezomib, len and dex" as three names; "calcium and vitamin D" stays one. */
function severalNames(written: string): string[] {
  if (exactly(written, undefined) !== undefined) return [written]
  return written
    .split(/[,;+&/](?: ?and )?| and /i)
    .map(trimmed)
    .filter((name) => name !== '')
}

function several(names: readonly string[], diagnosis: string | undefined, reading: 'best' | 'exact'): DrugOption {
  const resolved = names.flatMap((name) => {
    const best = reading === 'best' && fold(name).length >= 3 ? ranked(name, diagnosis)[0]?.option : undefined
    return namesOf(exactly(name, diagnosis) ?? (best?.kind === 'drug' ? best : undefined) ?? asWritten(name))
  })
  return { kind: 'several', names: [...new Set(resolved)] }
}

const trimmed = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;+/]+$/, '')
    .trim()

/** Letters and digits alone: "VP-16" is "vp16", "carFILzomib" is "carfilzomib". */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
