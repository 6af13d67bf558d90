import * as z from 'zod/mini'
import { caseFileSchema } from '../cases/case-file'
import { stageNames } from '../cases/stages'
import type { LogEntry } from '../cases/log/log-form'
import { adverseRuleSchema } from '../cases/signing/adverse-rule'
import { outcomeHeadline } from '../cases/signing/decision-words'
import type { Decision } from '../cases/signing/signature-form'
import { therapyRows } from '../cases/record/therapy-rows'
import { factKeys, factOf, facts, formatDate, isDate, type FactKey } from '../facts'

export type Json = NonNullable<LogEntry['details']>[string]

export const isFact = (name: string): name is FactKey => (factKeys as readonly string[]).includes(name)

/** What was noted of something, in the words of the sheet; what can't be read as such stands as it was noted. */
export function valueWords(name: string, value: Json): string {
  if (value === null || value === '') return 'blank'
  try {
    return isFact(name) ? answerWords(name, value) : (partWords[name]?.(value) ?? plain(value))
  } catch {
    return plain(value)
  }
}

function answerWords(name: FactKey, value: Json): string {
  const on = Temporal.Now.plainDateISO().toString()
  if (name === 'priorTherapies') {
    const { [name]: typed = noRows } = caseFileSchema.shape.entries.parse({ [name]: value })
    const therapies = facts.priorTherapies.read(typed, on).value
    if (therapies === undefined || therapies.rows.length === 0) return therapies === undefined ? 'blank' : 'none'
    return therapyRows(therapies)
      .map(({ line, drugs, given, outcome }) => `line ${line}: ${drugs}, ${given}, ${outcome}`)
      .join('; ')
  }
  const fact = factOf(name)
  const read = fact.read(value, on)
  return read.value === undefined ? plain(value) : fact.show(read.value)
}

const noRows = { rows: [] }
const { documents, acknowledged, rationale, toSign, workflow } = caseFileSchema.shape
const list = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join('; '))
function day(text = ''): string {
  const isRead: boolean = isDate(text)
  return isRead ? formatDate(text) : text
}
const sentence = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ')

const decisionWords = (value: Json): string | undefined => outcomeHeadline[value as Decision]
const papers: Readonly<Record<string, string>> = { sheet: 'Worksheet', record: 'Record', letter: 'Letter' }

/** Of the parts of a case that are no answer, and of what is noted with an event. */
const partWords: Readonly<Record<string, (value: Json) => string | undefined>> = {
  documents: (value) =>
    list(z.parse(documents, value).map(({ id, kind, date }) => [id, kind, day(date)].filter(Boolean).join(' '))),
  acknowledged: (value) => list(z.parse(acknowledged, value).map((id) => id.replaceAll('-', ' '))),
  rationale: (value) => z.parse(rationale, value)?.text,
  toSign: (value) => {
    const { decision, reason, assertedReason } = z.parse(toSign, value) ?? {}
    return sentence([
      decision === undefined ? 'none chosen' : outcomeHeadline[decision],
      reason && `reason: ${reason}`,
      assertedReason && `without a document: ${assertedReason}`,
    ])
  },
  workflow: (value) => {
    const { state, to, toCredentials, replyBy } = z.parse(workflow, value) ?? { state: 'in review' as const }
    return sentence([stageNames[state], to && `to ${to}`, toCredentials, replyBy && `reply by ${day(replyBy)}`])
  },
  adverse: (value) =>
    list(
      z
        .parse(z.array(adverseRuleSchema), value)
        .map(
          ({ state, credentials, mayIssue }) =>
            `${state === '*' ? 'all states' : state}, ${credentials}: ${mayIssue ? 'may' : 'may not'}`,
        ),
    ),
  decision: decisionWords,
  computed: decisionWords,
  paper: (value) => papers[plain(value)],
  encrypted: (value) => (value === true ? 'yes' : 'no'),
}

const set = z.object({ truth: z.enum(['met', 'not met', 'open']), reason: z.string() })
const cited = z.array(z.object({ document: z.string(), page: z.optional(z.string()) }))
const rule = z.object({ hours: z.number(), waitingStopsClock: z.boolean() })

/** What is noted as a table, of which only the rows that changed are told: what each row is called, and says. */
export const tables: Readonly<
  Record<string, { readonly row: (key: string) => string; readonly words: (value: Json) => string }>
> = {
  citations: {
    row: (criterion) => `Documented in, ${criterion}`,
    words: (value) =>
      list(z.parse(cited, value).map(({ document, page }) => sentence([document, page && `p. ${page}`]))),
  },
  setByHand: {
    row: (criterion) => `Set by hand, ${criterion}`,
    words: (value) => {
      const { truth, reason } = z.parse(set, value)
      return `${truth}: ${reason}`
    },
  },
  due: {
    row: (key) => `Due, ${key}`,
    words: (value) => {
      const { hours, waitingStopsClock } = z.parse(rule, value)
      return `${hours} hours${waitingStopsClock ? ', waiting stops the clock' : ''}`
    },
  },
}

/** What nothing here has words for. */
export function plain(value: Json): string {
  if (value === null) return 'blank'
  if (Array.isArray(value)) return list(value.map(plain))
  if (typeof value === 'object') return list(Object.values(value).map(plain))
  return String(value)
}
