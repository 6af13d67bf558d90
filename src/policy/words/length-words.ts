import type { Duration, Length, Quantity } from '../../evaluation'

/** "6 months", "168 days". */
export function lengthWords(length: Length): string {
  const [count, unit] = 'months' in length ? [length.months, 'month'] : [length.days, 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** "3 capsules of 4 mg per 28 days". */
export function quantityWords({ capsules, strengthMg }: Quantity): string {
  if (capsules === undefined) return 'open'
  return `${capsules} ${capsules === 1 ? 'capsule' : 'capsules'} of ${strengthMg} mg per 28 days`
}

/** The same of a duration, "open" while it is. */
export const durationWords = ({ length }: Duration): string => (length === undefined ? 'open' : lengthWords(length))
