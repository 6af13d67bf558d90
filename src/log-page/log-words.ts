import type { LogEntry } from '../cases/log/log-form'
import { capital, factOf } from '../facts'
import { isFact, plain, tables, valueWords, type Json } from './value-words'

const events: Readonly<Record<string, string>> = {
  created: 'Case created',
  changed: 'Case changed',
  signed: 'Signed',
  addendum: 'Addendum added',
  revised: 'Revision begun',
  printed: 'Printed',
  'letter saved': 'Letter saved as text',
  exported: 'Exported',
  'handed over': 'Handed over as a file',
  'reviewer changed': 'Name or credentials changed',
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
  citations: 'Documented in',
  setByHand: 'Set by hand',
  acknowledged: 'Warnings acknowledged',
  askedAnyway: 'Asked anyway',
  rationale: 'Rationale',
  toSign: 'Decision to sign',
  workflow: 'Where the case stands',
  planName: 'Name of the plan',
  phone: 'Phone',
  fax: 'Fax',
  redWithinHours: 'Red in the list within, in hours',
  due: 'When a decision is due',
  adverse: 'Who may issue an adverse decision',
  name: 'Name',
  credentials: 'Credentials',
  decision: 'Decision',
  computed: 'The criteria came to',
  fingerprint: 'Fingerprint',
  paper: 'Paper',
  to: 'To',
  by: 'Revision',
  from: 'Continues',
  count: 'Cases',
  cases: 'Cases',
  encrypted: 'Encrypted',
  added: 'New',
  same: 'Already here and the same',
  both: 'Kept beside the one here',
  newer: 'Brought up to date',
  refused: 'Refused',
}

/** "birthDate" as "Date of birth". What a later version noted stands in words of its own, as far as they can be told. */
const nameWords = (name: string): string =>
  isFact(name)
    ? factOf(name).label
    : (names[name] ?? capital(name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)))

/** What belongs to an event, a line each: what changed, from what, to what. */
export interface DetailLine {
  readonly name: string
  readonly from?: string
  readonly to: string
}

/** What names a case by its id: the revision that was begun, the case that is continued. */
const namesCase = ['by', 'from']

/** @param caseName what a case is called here, by its id */
export function detailLines(
  { what, details = {} }: Pick<LogEntry, 'what' | 'details'>,
  caseName: (id: string) => string,
): readonly DetailLine[] {
  return Object.entries(details).flatMap(([name, value]): readonly DetailLine[] => {
    if (isChange(value)) return changeLines(name, value)
    if (name === 'changed' && Array.isArray(value)) return what === 'changed' ? [whatChanged(value)] : []
    if (name === 'sealed' || value === null || value === 0) return []
    if (name === 'cases' && Array.isArray(value)) return [{ name: 'Cases', to: casesWords(value.map(plain), caseName) }]
    return [{ name: nameWords(name), to: namesCase.includes(name) ? caseName(plain(value)) : valueWords(name, value) }]
  })
}

interface Change {
  readonly from: Json
  readonly to: Json
}

const isChange = (value: Json): value is { readonly from: Json; readonly to: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'from' in value && 'to' in value

/** Without a passphrase only the names of what changed are kept. */
const whatChanged = (changed: readonly Json[]): DetailLine => ({
  name: 'What changed',
  to: changed.map((each) => nameWords(plain(each))).join(', '),
})

function changeLines(name: string, { from, to }: Change): readonly DetailLine[] {
  const table = tables[name]
  if (table === undefined) return [{ name: nameWords(name), from: valueWords(name, from), to: valueWords(name, to) }]
  const [before, after] = [rowsOf(from), rowsOf(to)]
  const say = (value: Json | undefined): string => {
    if (value === undefined) return 'blank'
    try {
      return table.words(value)
    } catch {
      return plain(value)
    }
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => ({ name: table.row(key), from: say(before[key]), to: say(after[key]) }))
    .filter((line) => line.from !== line.to)
}

const rowsOf = (value: Json): { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

const mostNamed = 5

function casesWords(ids: readonly string[], caseName: (id: string) => string): string {
  const more = ids.length - mostNamed
  const named = ids.slice(0, mostNamed).map(caseName).join(', ')
  return more > 0 ? `${named} and ${more.toLocaleString('en-US')} more` : named
}
