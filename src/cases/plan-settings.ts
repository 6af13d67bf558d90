import * as z from 'zod/mini'
import { facts, type Answers } from '../facts'
import { withoutHiddenMarksIn } from './read-file/hidden-marks'
import { adverseRuleSchema } from './signing/adverse-rule'
import { listenTo } from './tabs'

/** So many hours after a request was received its decision is due. */
const dueRuleSchema = z.object({
  hours: z.number().check(z.positive()),
  /** Whether the time during which the prescriber is waited for does not count. */
  waitingStopsClock: z.boolean(),
})
export type DueRule = z.infer<typeof dueRuleSchema>

/** A row of the due table: "medicaid urgent". */
export type DueKey = `${NonNullable<Answers['lineOfBusiness']>} ${NonNullable<Answers['urgency']>}`
export const dueKey = (line: Answers['lineOfBusiness'], urgency: Answers['urgency']): DueKey | undefined =>
  line === undefined || urgency === undefined ? undefined : `${line} ${urgency}`

const valuesOf = <Value extends string>({ options = [] }: { readonly options?: readonly { value: string }[] }) =>
  options.map(({ value }) => value as Value)
export const dueLines = valuesOf<NonNullable<Answers['lineOfBusiness']>>(facts.lineOfBusiness)
export const dueUrgencies = valuesOf<NonNullable<Answers['urgency']>>(facts.urgency)
const dueKeys = dueLines.flatMap((line) => dueUrgencies.map((urgency): DueKey => `${line} ${urgency}`))

/** What a plan sets for itself. No member's data is in it. */
const planSettingsSchema = z.object({
  format: z.literal('ixazomib-review-plan-settings'),
  version: z.literal(1),
  planName: z.string(),
  phone: z.string(),
  fax: z.string(),
  /** A decision due within so many hours stands out in the list. */
  redWithinHours: z.number().check(z.nonnegative()),
  due: z.partialRecord(z.enum(dueKeys as [DueKey, ...DueKey[]]), dueRuleSchema),
  /** Who may issue an adverse decision, as the plan has looked it up. */
  adverse: z.array(adverseRuleSchema),
})
export type PlanSettings = z.infer<typeof planSettingsSchema>

/** The tables are empty: a legal limit is never guessed. */
export const noSettings: PlanSettings = {
  format: 'ixazomib-review-plan-settings',
  version: 1,
  planName: '',
  phone: '',
  fax: '',
  redWithinHours: 4,
  due: {},
  adverse: [],
}

export function parsePlanSettings(value: unknown): PlanSettings | undefined {
  const parsed = planSettingsSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

export interface OpenedSettings {
  readonly settings: PlanSettings
  /** Why they could not be read or kept, and what follows. */
  readonly problem?: string
}

const place = 'ixazomib-review-plan-settings'

/** The plan's settings on this device, kept with every change, in all tabs. */
export function openPlanSettings(storage: () => Storage = () => localStorage) {
  const listeners = new Set<() => void>()
  const tabs = listenTo(place)
  let opened: OpenedSettings | undefined

  function read(): OpenedSettings {
    try {
      const text = storage().getItem(place)
      if (text === null) return { settings: noSettings }
      const settings = parsePlanSettings(JSON.parse(text))
      return settings === undefined ? unreadable : { settings }
    } catch {
      return unreadable
    }
  }

  const current = (): OpenedSettings => (opened ??= read())

  tabs.listen((_id, elsewhere) => {
    if (elsewhere) opened = undefined
    listeners.forEach((listener) => listener())
  })

  return {
    current,
    save: (change: Partial<PlanSettings>) => {
      const settings = { ...current().settings, ...withoutHiddenMarksIn(change) }
      try {
        storage().setItem(place, JSON.stringify(settings))
        opened = { settings }
      } catch {
        opened = { settings, problem: 'The browser does not keep this change: it is gone when this tab is closed.' }
      }
      tabs.tell(place)
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const unreadable: OpenedSettings = {
  settings: noSettings,
  problem: 'The settings kept on this device can’t be read. What you enter here takes their place.',
}
