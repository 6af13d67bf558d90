import { factOf, type Entries, type FactKey } from '../../../src/facts'
import type { Keyboard } from './keyboard'

/** Past this many stops without a question to answer, the sheet asks for nothing more. */
const allAround = 200

/**
 * Enters a case as a person without a mouse does: Tab through the sheet, and at each question that
 * the case answers, its number, its text, or its keys.
 * @returns the facts that the sheet did not ask for
 */
export async function enterCase(keyboard: Keyboard, entries: Entries): Promise<FactKey[]> {
  const left = new Set(Object.keys(entries) as FactKey[])
  for (let idle = 0; left.size > 0 && idle < allAround; idle++) {
    const { question } = await keyboard.focused()
    const key = question as FactKey
    if (!left.has(key)) {
      await keyboard.press('Tab')
      continue
    }
    await answer(keyboard, key, entries)
    left.delete(key)
    idle = 0
  }
  return [...left]
}

async function answer(keyboard: Keyboard, key: FactKey, entries: Entries): Promise<void> {
  if (key === 'priorTherapies') return enterTherapies(keyboard, entries.priorTherapies ?? { rows: [] })
  if (key === 'regimen') return enterRegimen(keyboard, entries.regimen ?? { drugs: [] })
  const { type, tag } = await keyboard.focused()
  const fact = factOf(key)
  const entry = entries[key]
  if (type === 'radio') {
    const index = (fact.options ?? []).findIndex(({ value }) => value === entry)
    return keyboard.press(String(index + 1))
  }
  if (tag === 'select') await keyboard.type(fact.show(entry))
  else await keyboard.type(asTyped(key, entry))
  await keyboard.press('Tab')
}

/** Dates as a person types them, "08/10/2026"; lists with commas. */
function asTyped(key: FactKey, entry: unknown): string {
  const { kind, show } = factOf(key)
  return kind === 'date' ? show(entry) : String(entry)
}

async function enterTherapies(
  keyboard: Keyboard,
  { rows, closed }: NonNullable<Entries['priorTherapies']>,
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await keyboard.tabTo(({ name }) => name === 'Add a line', 'add a line')
    await keyboard.press('Enter')
    for (const { name } of row.drugs) {
      await keyboard.tabTo(
        ({ place, tag }) => place === `priorTherapies.${index}.drugs` && tag === 'input',
        'name a drug',
      )
      await keyboard.type(name)
      await keyboard.press('Enter')
    }
    for (const field of ['started', 'completed', 'progressed'] as const) {
      const typed = row[field]
      if (typed === undefined) continue
      await keyboard.tabTo(({ place }) => place === `priorTherapies.${index}.${field}`, `type when it ${field}`)
      await keyboard.type(typed)
      await keyboard.press('Tab')
    }
  }
  if (closed !== true) return
  await keyboard.tabTo(({ place, type }) => place === 'priorTherapies' && type === 'checkbox', 'say that is all')
  await keyboard.press('Space')
}

async function enterRegimen(keyboard: Keyboard, { drugs, closed }: NonNullable<Entries['regimen']>): Promise<void> {
  const left = new Set(drugs.map(({ name }) => name))
  for (;;) {
    const { name, type } = await keyboard.tabTo(
      (at) => at.question === 'regimen' && (at.type === 'checkbox' || /Another drug/.test(at.name)),
      'reach the drugs of the regimen',
    )
    const offered = [...left].find((drug) => name.toLowerCase().startsWith(drug))
    if (type === 'checkbox' && offered !== undefined) {
      await keyboard.press('Space')
      left.delete(offered)
    } else if (type !== 'checkbox' && left.size > 0) {
      await enterOtherDrugs(keyboard, left)
    } else if (name.startsWith('That is the whole regimen')) {
      if (closed === true) await keyboard.press('Space')
      return
    }
    await keyboard.press('Tab')
  }
}

async function enterOtherDrugs(keyboard: Keyboard, left: Set<string>): Promise<void> {
  await keyboard.press('Enter')
  for (const drug of left) {
    await keyboard.page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
    await keyboard.type(drug)
    await keyboard.press('Enter')
  }
  left.clear()
}
