import type { LogEntry } from '../cases/log/log-form'
import { factKeys, factOf, type FactKey } from '../facts'

const events: Readonly<Record<string, string>> = {
  created: 'Case created',
  changed: 'Case changed',
  signed: 'Signed',
  addendum: 'Addendum added',
  revised: 'Revision begun',
  printed: 'Printed',
  'letter saved': 'Letter saved as text',
  exported: 'Exported',
  imported: 'Taken in from a file',
  'file opened': 'File opened',
  'backed up': 'Backed up',
  restored: 'Backup restored',
  deleted: 'Deleted',
  'put back': 'Put back',
  'left by retention export': 'Left by retention export',
  locked: 'Locked',
  unlocked: 'Unlocked',
  'unlock failed': 'Unlocking failed',
  'passphrase changed': 'Passphrase changed',
  'passphrase turned on': 'Passphrase turned on',
  'went on without a passphrase': 'Went on without a passphrase',
  'settings changed': 'Settings changed',
  'log exported': 'Log exported',
}

/** "Case changed"; what a later version noted stands as it was noted. */
export const eventWords = (what: string): string => events[what] ?? what

const names: Readonly<Record<string, string>> = {
  documents: 'Documents',
  citations: 'Citations',
  setByHand: 'Set by hand',
  acknowledged: 'Warnings acknowledged',
  askedAnyway: 'Asked anyway',
  rationale: 'Rationale',
  toSign: 'Decision to sign',
  workflow: 'State',
  planName: 'Name of the plan',
  phone: 'Phone',
  fax: 'Fax',
  redWithinHours: 'Red within hours',
  due: 'When a decision is due',
  adverse: 'Who may issue an adverse decision',
}

const isFact = (name: string): name is FactKey => (factKeys as readonly string[]).includes(name)

/** "birthDate" as "Birth date", "redWithinHours" as "Red within hours". */
const nameWords = (name: string): string =>
  isFact(name) ? factOf(name).label : (names[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`)

type Json = NonNullable<LogEntry['details']>[string]

/** What belongs to an event, a line each: what changed, from what, to what. */
export interface DetailLine {
  readonly name: string
  readonly from?: string
  readonly to: string
}

/** @param caseName what a case is called here, by its id */
export function detailLines(
  details: NonNullable<LogEntry['details']>,
  caseName: (id: string) => string,
): readonly DetailLine[] {
  return Object.entries(details).flatMap(([name, value]): DetailLine[] => {
    if (isChange(value)) return [{ name: nameWords(name), from: shown(name, value.from), to: shown(name, value.to) }]
    if (name === 'cases' && Array.isArray(value)) return [{ name: 'Cases', to: casesWords(value.map(plain), caseName) }]
    if (name === 'changed' && Array.isArray(value)) {
      return [{ name: 'What changed', to: value.map((each) => nameWords(plain(each))).join(', ') }]
    }
    if (name === 'encrypted') return [{ name: 'Encrypted', to: value === true ? 'yes' : 'no' }]
    if (name === 'sealed' || value === null || value === 0) return []
    return [{ name: nameWords(name), to: plain(value) }]
  })
}

const isChange = (value: Json): value is { readonly from: Json; readonly to: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'from' in value && 'to' in value

const mostNamed = 5

function casesWords(ids: readonly string[], caseName: (id: string) => string): string {
  const more = ids.length - mostNamed
  const named = ids.slice(0, mostNamed).map(caseName).join(', ')
  return more > 0 ? `${named} and ${more.toLocaleString('en-US')} more` : named
}

/** An answer in the words of its question; what can't be read as one stands as typed. */
function shown(name: string, value: Json): string {
  if (value === null || value === '') return 'blank'
  if (!isFact(name)) return plain(value)
  try {
    const fact = factOf(name)
    const read = fact.read(value, Temporal.Now.plainDateISO().toString())
    return read.value === undefined ? plain(value) : fact.show(read.value)
  } catch {
    return plain(value)
  }
}

function plain(value: Json): string {
  if (value === null) return 'blank'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plain).join('; ')
  if (typeof value === 'object') {
    const words = Object.entries(value).map(([name, each]) => `${name} ${plain(each)}`)
    return words.length === 0 ? 'none' : words.join(', ')
  }
  return String(value)
}
