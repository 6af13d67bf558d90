import { addDays, formatDate, lastDayOfMonths, type Answers, type Day } from '../facts'
import { known, showAnswer, type Duration, type Length, type Place, type Section } from '../evaluation'

/** Months by line of business and kind of request; Commercial is also bound by what was asked (R30). */
export const monthsAllowed = {
  medicaid: { initial: 6, continued: 12 },
  marketplace: { initial: 6, continued: 12 },
  commercial: { initial: 12, continued: 12 },
} as const

const daysIn = { days: 1, weeks: 7, cycles: 28 } as const

/** How long an approval runs (approval durations of I.A to I.C and II.A; R30, R31). */
export function durationOf(answers: Answers, section: Section, on: Day): Duration {
  const start = startOf(answers, section, on)
  const { length, needs, why } = lengthOf(answers, section, start.from)
  return {
    length,
    from: start.from,
    through: length === undefined || start.from === undefined ? undefined : lastDay(start.from, length),
    needs: [...needs, ...start.needs],
    why,
  }
}

/** R31: the reviewer's to set; else the decision date, or for a continuation the day after the current authorization. */
function startOf(answers: Answers, section: Section, on: Day): { from?: Day; needs: readonly Place[] } {
  const set = known(answers, 'startDate')
  if (set !== undefined) return { from: set, needs: [] }
  if (section.id !== 'II.A') return { from: on, needs: [] }
  const ends = known(answers, 'currentAuthorizationEnds')
  if (ends === undefined) return { needs: [{ key: 'currentAuthorizationEnds' }] }
  return { from: ends === 'none' ? on : addDays(ends, 1), needs: [] }
}

interface Allowed {
  readonly length?: Length
  readonly needs: readonly Place[]
  readonly why: string
}

function lengthOf(answers: Answers, section: Section, from: Day | undefined): Allowed {
  const line = known(answers, 'lineOfBusiness')
  if (line === undefined) return { needs: [{ key: 'lineOfBusiness' }], why: 'The line of business sets the duration.' }
  const kind = section.id === 'II.A' ? 'continued' : 'initial'
  const months = monthsAllowed[line][kind]
  const rule = `${showAnswer(answers, 'lineOfBusiness')}, ${kind}: ${months} months`
  if (line !== 'commercial') return { length: { months }, needs: [], why: `${rule}.` }
  return lesserOf(answers, months, from)
}

/** Commercial: the lesser of 12 months and what was asked, compared by last day (R30). */
function lesserOf(answers: Answers, months: number, from: Day | undefined): Allowed {
  const unit = known(answers, 'durationUnit')
  const rule = `Commercial: ${months} months, or what was asked if that ends sooner`
  if (unit === undefined) return { needs: [{ key: 'durationUnit' }], why: `${rule}.` }
  if (unit === 'none stated') return { length: { months }, needs: [], why: `${rule}; none stated.` }
  const amount = answers.durationAmount
  if (amount === undefined) return { needs: [{ key: 'durationAmount' }], why: `${rule}.` }
  const asked: Length = unit === 'months' ? { months: amount } : { days: amount * daysIn[unit] }
  // Without a start date a common and a leap year stand for all: 365 days end sooner than 12 months in the leap year only.
  const starts = from === undefined ? ['2026-01-01', '2028-01-01'] : [from]
  const sooner = starts.map((start) => lastDay(start, asked) < lastDay(start, { months }))
  if (sooner.some((each) => each !== sooner[0])) return { needs: [], why: `${rule}.` }
  const unitWords = showAnswer(answers, 'durationUnit').toLowerCase()
  const days = 'days' in asked && unit !== 'days' ? ` (${asked.days} days)` : ''
  const ends = from === undefined ? '' : `, which ends ${formatDate(lastDay(from, asked))}`
  return {
    length: sooner[0] === true ? asked : { months },
    needs: [],
    why: `${rule}; asked ${amount} ${unitWords}${days}${ends}.`,
  }
}

const lastDay = (from: Day, length: Length): Day =>
  'months' in length ? lastDayOfMonths(from, length.months) : addDays(from, length.days - 1)
