import { factOf, notDocumented, type Answers, type FactKey, type NotDocumented } from '../facts'

/** Where an answer stands: a fact, or a field of a row in a fact that is a list ("completed", "drugs.0"). */
export interface Place {
  readonly key: FactKey
  /** From 0. */
  readonly row?: number
  readonly field?: string
}

/** One answer as it might be given. */
export interface Step extends Place {
  readonly value: unknown
  /** What the step does, where the value alone does not say it: "without pomalidomide". */
  readonly words?: string
}

/** A place as text, by which two are told apart: "priorTherapies.0.completed". */
export const addressOf = ({ key, row, field }: Place): string =>
  [key, row, field].filter((part) => part !== undefined).join('.')

/** A value that an answer has; a blank and "not documented" have none. */
export type Known<K extends FactKey> = Exclude<NonNullable<Answers[K]>, NotDocumented>

/** The known value of a fact; undefined for a blank and for "not documented", which both leave a finding open. */
export function known<K extends FactKey>(answers: Answers, key: K): Known<K> | undefined {
  const answer = answers[key]
  return answer === notDocumented ? undefined : (answer as Known<K> | undefined)
}

/** Whether it is a list that is recorded and may go on (R2). */
export const isOpenList = (answers: Answers, key: FactKey): boolean =>
  (key === 'priorTherapies' || key === 'regimen') && answers[key]?.closed === false

/** The answer in words; "open" for a blank, so that nothing prints as empty. */
export function showAnswer(answers: Answers, key: FactKey): string {
  const answer = answers[key]
  return answer === undefined ? 'open' : factOf(key).show(answer)
}

/** The answers with one of them given, or given otherwise. */
export function withStep(answers: Answers, { key, row, field, value }: Step): Answers {
  const path = [row, ...(field?.split('.') ?? [])].filter((part) => part !== undefined)
  const list = row === undefined ? [] : [key === 'priorTherapies' ? 'rows' : 'drugs']
  return { ...answers, [key]: placed(answers[key], [...list, ...path], value) }
}

/** Whole facts before fields in them, so that a field finds its row; of two for one place the later holds. */
export function withSteps(answers: Answers, steps: readonly Step[]): Answers {
  return steps.toSorted((a, b) => Number(a.row !== undefined) - Number(b.row !== undefined)).reduce(withStep, answers)
}

function placed(host: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return value
  if (Array.isArray(host)) return host.map((item, index) => (index === Number(head) ? placed(item, rest, value) : item))
  return { ...(host as object), [head]: placed((host as Record<string, unknown>)[head], rest, value) }
}
