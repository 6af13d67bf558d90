import { useController } from 'react-hook-form'
import { contentOf as contentOfCase, type CaseContent } from '../cases/case-file'
import { factKeys, type Entries, type FactKey } from '../facts'

/**
 * The case as the form holds it. A blank is '' there and absent in the case: the form library takes
 * undefined for "back to the first value", which would bring a cleared answer back.
 */
export type SheetForm = Omit<CaseContent, 'entries'> & { entries: FormEntries }
export type FormEntries = { [K in FactKey]: NonNullable<Entries[K]> | '' }

export const formOf = (content: CaseContent): SheetForm => ({
  ...content,
  entries: Object.fromEntries(factKeys.map((key) => [key, content.entries[key] ?? ''])) as FormEntries,
})

export function contentOf(form: SheetForm): CaseContent {
  const given = factKeys.filter((key) => !isBlankEntry(form.entries[key]))
  return {
    ...contentOfCase(form as CaseContent),
    entries: Object.fromEntries(given.map((key) => [key, form.entries[key]])),
  }
}

/** A list that nobody has put anything in, and nobody has closed, is as blank as an empty field. */
function isBlankEntry(entry: FormEntries[FactKey] | undefined): boolean {
  if (entry === undefined || entry === '') return true
  if (typeof entry !== 'object' || Array.isArray(entry)) return false
  const items = 'rows' in entry ? entry.rows : entry.drugs
  return items.length === 0 && entry.closed !== true
}

/** An entry that is no list: what was typed, or what it was read as. */
export type PlainEntry = string | number | number[]

/** One entry of the case and how to change it. */
export function useEntry(key: FactKey) {
  const { field } = useController<SheetForm, `entries.${FactKey}`>({ name: `entries.${key}` })
  return {
    entry: field.value as PlainEntry,
    set: (entry: PlainEntry) => field.onChange(entry),
  }
}

export const entryText = (entry: PlainEntry): string => (Array.isArray(entry) ? entry.join(', ') : String(entry))

type Part = Exclude<keyof SheetForm, 'entries'>

/** One of the other parts of the case, as a whole: their keys hold dots, which the form library would read as paths. */
export function usePart<K extends Part>(name: K) {
  const { field } = useController<SheetForm, Part>({ name })
  return {
    value: field.value as SheetForm[K],
    set: (value: SheetForm[K]) => field.onChange(value),
  }
}
