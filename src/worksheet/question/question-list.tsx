import { factOf, type FactKey } from '../../facts'
import { DoseFields, doseKeys } from './dose-fields'
import { asSelect, Question } from './question'

/** Fields that hold a phrase. */
const wide: readonly FactKey[] = [
  'refractoryTo',
  'amyloidosisGround',
  'compendiumUse',
  'otherDiagnosis',
  'stateRuleCitation',
  'labelSource',
]
/** Fields that have more to say below them, as has every date. */
const broad: readonly FactKey[] = ['diagnosisCode', 'prescriberNpi']

type Block =
  { readonly kind: 'dose' | 'fields'; readonly names: FactKey[] } | { readonly kind: 'one'; readonly names: [FactKey] }

/** The questions of an item: fields that are typed side by side, everything else in a row of its own. */
export function QuestionList({ names }: { readonly names: readonly FactKey[] }) {
  return (
    <div className="questions">
      {blocksOf(names).map((block) => {
        if (block.kind === 'dose') return <DoseFields key="dose" names={block.names} />
        if (block.kind === 'one') return <Question key={block.names[0]} name={block.names[0]} />
        return (
          <div key={block.names[0]} className="fields">
            {block.names.map((name) => (
              <Question key={name} name={name} className={widthOf(name)} />
            ))}
          </div>
        )
      })}
    </div>
  )
}

function blocksOf(names: readonly FactKey[]): Block[] {
  const blocks: Block[] = []
  for (const name of names) {
    const kind = kindOf(name)
    const last = blocks.at(-1)
    const dose = kind === 'dose' ? blocks.find((block) => block.kind === 'dose') : undefined
    if (dose) dose.names.push(name)
    else if (kind === 'fields' && last?.kind === 'fields') last.names.push(name)
    else blocks.push({ kind, names: [name] })
  }
  return blocks
}

function kindOf(name: FactKey): Block['kind'] {
  if (doseKeys.includes(name)) return 'dose'
  const { kind } = factOf(name)
  return ['regimen', 'lines'].includes(kind) || (kind === 'choice' && !asSelect.includes(name)) ? 'one' : 'fields'
}

const widthOf = (name: FactKey): string | undefined =>
  wide.includes(name)
    ? 'question-wide'
    : factOf(name).kind === 'date'
      ? 'question-broad question-date'
      : broad.includes(name)
        ? 'question-broad'
        : undefined
