import { capital, listed, type DrugClass, type NamedDrug } from '../../facts'
import type { DrugOption } from '../../facts/drug-search'

/** The names by which the classes that criteria ask for are known on the ward. */
const short: Partial<Record<DrugClass, string>> = {
  'proteasome inhibitor': 'PI',
  immunomodulator: 'IMiD',
  'anti-CD38 antibody': 'anti-CD38',
  'supportive drug': 'supportive',
}

/** What stands beside a drug's name on its chip. */
export function tagOf({ class: klass, counts, known }: NamedDrug): string | undefined {
  if (counts === false && klass !== 'supportive drug') return 'for something else'
  if (klass === undefined) return known === undefined ? 'not on the list' : undefined
  return short[klass] ?? (known === undefined ? 'other class' : undefined)
}

/** The title of an option and what stands beside it. */
export function wordsOf(option: DrugOption): { title: string; aside: string } {
  switch (option.kind) {
    case 'drug': {
      const { generic, class: klass, brands } = option.drug
      const names = option.matched === undefined ? brands.slice(0, 1) : [option.matched]
      return { title: capital(generic), aside: [...names, klass].join(', ') }
    }
    case 'regimen':
      return { title: option.name, aside: listed(option.drugs) }
    case 'several':
      return { title: `These ${option.names.length}`, aside: listed(option.names) }
    case 'as written':
      return { title: `"${option.name}"`, aside: 'keep as written' }
  }
}
