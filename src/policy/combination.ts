import { combinationOf, partners, type Answers, type Regimen } from '../facts'
import { derived, isExactly, walk, type Condition, type Criterion, type Place } from '../evaluation'

/**
 * R14: a listed combination is exact. A further drug given against this disease makes another regimen;
 * supportive drugs, and drugs given for something else, do not count. Nothing settles it before "that is all".
 * @param wanted the drugs given with ixazomib, by their active drug
 */
export const exactly = (...wanted: readonly string[]): Condition & { readonly drugs: readonly string[] } => ({
  drugs: wanted,
  ...derived({
    reads: ['regimen'],
    derive: ({ regimen }) => regimen,
    judge: (regimen) => isExactly(combinationOf(regimen), wanted),
    needs: regimenNeeds,
    say: (_, answers) => sayRegimen(answers),
  }),
})

/** What a regimen lacks: that it is whole, and what an unlisted drug in it is given for. */
function regimenNeeds({ regimen }: Answers): Place[] {
  const end: Place[] = regimen?.closed === true ? [] : [{ key: 'regimen' }]
  const uses = (regimen?.drugs ?? []).flatMap((drug, row): Place[] =>
    drug.counts === undefined ? [{ key: 'regimen', row, field: 'counts' }] : [],
  )
  return [...end, ...uses]
}

function sayRegimen({ regimen }: Answers): string {
  if (regimen === undefined) return 'Regimen not recorded yet'
  const { sure, closed } = combinationOf(regimen)
  const drugs = ['Ixazomib', ...sure].join(', ')
  if (!closed) return `${drugs} so far; open whether that is all`
  const unknown = partners(regimen).find(({ counts }) => counts === undefined)
  return unknown === undefined
    ? sure.length === 0
      ? 'Ixazomib alone'
      : drugs
    : `${drugs}; what ${unknown.name} is given for is open`
}

/** The exact combinations that criteria name, by their drugs. */
export function combinationsIn(criteria: readonly Criterion[]): readonly (readonly string[])[] {
  return criteria
    .flatMap(walk)
    .flatMap((criterion) => (criterion.kind === 'check' ? [criterion.condition] : []))
    .flatMap((condition) => [condition, ...(condition.joins?.of ?? [])])
    .flatMap((condition) => ('drugs' in condition ? [(condition as ReturnType<typeof exactly>).drugs] : []))
}

/** Whether it may still become a combination: no drug given against this disease stands outside of it. */
export const mayBecome = (regimen: Regimen | undefined, combination: readonly string[]): boolean =>
  regimen === undefined || combinationOf(regimen).sure.every((drug) => combination.includes(drug))
