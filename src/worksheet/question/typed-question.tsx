import { useId } from 'react'
import { TypedInput } from '../../ui/typed-input'
import {
  ageInYears,
  diagnosisCodes,
  facts,
  factOf,
  findCode,
  notDocumented,
  type FactKey,
  unfinished,
  withDaySaid,
} from '../../facts'
import { echoDate } from '../../facts/echo-date'
import { sayTime } from '../../facts/read-time'
import { useReview } from '../review-context'
import { entryText, useEntry, type PlainEntry } from '../sheet-form'

const suggestions: Partial<Record<FactKey, readonly { value: string; label?: string }[]>> = {
  diagnosisCode: diagnosisCodes.map(({ code, display }) => ({ value: code, label: display })),
  timeZone: ['EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT', 'AKST', 'AKDT', 'HST'].map((value) => ({ value })),
  strength: ['2.3 mg', '3 mg', '4 mg'].map((value) => ({ value })),
}

/** A fact that is typed: what was typed stays until the field is left, then stands as it was read. */
export function TypedQuestion({ name }: { readonly name: FactKey }) {
  const { entry, set } = useEntry(name)
  const { review, on, setTyping } = useReview()
  const id = useId()
  const fact = factOf(name)
  const typed = entryText(entry)
  // Marked in the case until the field is left: what a crash cuts off is no answer.
  const cutOff = typed.endsWith(unfinished)
  const read = (text: string) => fact.read(fact.kind === 'date' ? withDaySaid(text, on) : text, on)
  const { value } = typed === '' ? {} : cutOff ? read(typed.slice(0, -unfinished.length)) : fact.read(entry, on)
  const problem = review.problems.find((each) => each.key === name && each.row === undefined)?.message
  const listed = suggestions[name]
  const words = (fact.words ?? []).filter((word) => word.value !== notDocumented || fact.mayBeUndocumented !== false)
  return (
    <>
      <TypedInput
        label={fact.label}
        hint={fact.hint ?? (saysItsQuestion.includes(name) ? fact.ask : undefined)}
        value={value === undefined || cutOff ? typed : withUnit(name, fact.show(value))}
        onType={(text) => {
          setTyping(name)
          set(fact.kind === 'text' || text.trim() === '' ? text : `${text}${unfinished}`)
        }}
        onLeave={(text) => {
          setTyping(undefined)
          set((read(text).value as PlainEntry | undefined) ?? text)
        }}
        echo={value === undefined ? undefined : echoOf(name, value, review.answers.receivedOn ?? on)}
        problem={problem}
        warning={value === undefined ? undefined : warningOf(name, typed)}
        room={roomOf(name)}
        list={listed && id}
        inputMode={fact.kind === 'number' ? 'decimal' : undefined}
        spellCheck={fact.kind === 'text' ? undefined : false}
        disabled={name === 'durationAmount' && review.answers.durationUnit === 'none stated'}
        aside={words.map((word) => (
          <button
            key={word.value}
            type="button"
            className="word-button"
            aria-pressed={value === word.value}
            onClick={() => set(value === word.value ? '' : word.value)}
          >
            {word.label}
          </button>
        ))}
      />
      {listed && (
        <datalist id={id}>
          {listed.map((option) => (
            <option key={option.value} {...option} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** Fields whose label alone does not say what is asked. */
const saysItsQuestion: readonly FactKey[] = ['startDate', 'compendiumUse']

const withUnit = (name: FactKey, shown: string): string => {
  const { kind, unit } = factOf(name)
  return kind === 'number' && (unit === 'mg' || unit === 'days') ? `${shown} ${unit}` : shown
}

function echoOf(name: FactKey, value: unknown, on: string): string | undefined {
  if (name === 'diagnosisCode') return findCode(String(value))?.display ?? 'Not in the list of codes; kept as written'
  if (factOf(name).kind === 'time') return sayTime(String(value))
  if (factOf(name).kind !== 'date') return undefined
  const echo = echoDate(String(value))
  return name === 'birthDate' && echo !== undefined ? `${echo}, ${ageInYears(String(value), on)} years` : echo
}

/** Plain text has nothing to say but a warning; of what can be read two ways both are named, and an NPI is doubted. */
function roomOf(name: FactKey) {
  const { kind } = factOf(name)
  if (kind === 'date' || kind === 'time' || name === 'prescriberNpi') return 'three lines'
  return kind === 'text' && name !== 'diagnosisCode' ? 'none' : 'two lines'
}

const warningOf = (name: FactKey, text: string): string | undefined => {
  const fact: { check?: (text: string) => string | undefined } = facts[name] as never
  return fact.check?.(text)
}
