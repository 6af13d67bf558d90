import { conditionsOf, walk, type Section } from '../../evaluation'

/** The limit of days from completion of the last line to progression, in the section that has one. */
export function daysAllowedIn({ criteria }: Section): number | undefined {
  const criterion = walk(criteria).find(({ id }) => id === 'I.A.5.b.iii')
  const limits = criterion === undefined ? [] : conditionsOf(criterion).flatMap((condition) => condition.limits)
  return limits.find(({ unit }) => unit === 'days')?.at
}
