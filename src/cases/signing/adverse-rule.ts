import * as z from 'zod/mini'

/** What the plan has looked up of one state: whether someone of these credentials may issue an adverse decision. */
export const adverseRuleSchema = z.object({
  state: z.string().check(z.describe('Postal code of the state, or * for all.')),
  lineOfBusiness: z.optional(z.enum(['commercial', 'marketplace', 'medicaid'])),
  credentials: z.string().check(z.describe('As PharmD: binds every reviewer who has them among others.')),
  mayIssue: z.boolean(),
  source: z.string().check(z.describe('The provision, so that the next reader can look it up.')),
  checkedOn: z.string().check(z.describe('YYYY-MM-DD')),
})
export type AdverseRule = z.infer<typeof adverseRuleSchema>

/** Empty until the plan fills it in: a legal fact is never guessed, and the plan's procedure decides (R35). */
export const noAdverseRules: readonly AdverseRule[] = []

export interface AdverseRight {
  readonly mayIssue: 'yes' | 'no' | "the plan's procedure decides"
  /** The row of the table that says so. */
  readonly rule?: AdverseRule
}

interface Asked {
  readonly state?: string
  readonly lineOfBusiness?: string
  readonly credentials: string
}

/** Of several rows that fit, one that forbids it comes first. */
export function adverseRight(rules: readonly AdverseRule[], asked: Asked): AdverseRight {
  const fitting = rules.filter((rule) => fits(rule, asked))
  const rule = fitting.find(({ mayIssue }) => !mayIssue) ?? fitting[0]
  if (rule === undefined) return { mayIssue: "the plan's procedure decides" }
  return { mayIssue: rule.mayIssue ? 'yes' : 'no', rule }
}

function fits(rule: AdverseRule, { state, lineOfBusiness, credentials }: Asked): boolean {
  const held = wordsOf(credentials)
  return (
    (rule.state === '*' || rule.state === state) &&
    (rule.lineOfBusiness === undefined || rule.lineOfBusiness === lineOfBusiness) &&
    wordsOf(rule.credentials).every((word) => held.includes(word))
  )
}

/** "Pharm.D., BCOP" holds "pharmd" and "bcop". */
const wordsOf = (credentials: string): readonly string[] =>
  credentials
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
