import { combinationOf, partners, type Answers } from '../facts'
import { derived, isExactly, type Condition, type Place } from '../evaluation'

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
  if (regimen?.closed !== true) return [{ key: 'regimen' }]
  return regimen.drugs.flatMap((drug, row): Place[] =>
    drug.counts === undefined ? [{ key: 'regimen', row, field: 'counts' }] : [],
  )
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
