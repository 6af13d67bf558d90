import type { Truth } from '../../../src/evaluation'

export const both = (one: Truth, other: Truth): Truth =>
  one === 'not met' || other === 'not met' ? 'not met' : one === 'met' ? other : 'open'

export const either = (one: Truth, other: Truth): Truth =>
  one === 'met' || other === 'met' ? 'met' : one === 'not met' ? other : 'open'

export const not = (truth: Truth): Truth => (truth === 'open' ? 'open' : truth === 'met' ? 'not met' : 'met')

export const yes = (answer: string | undefined): Truth =>
  answer === 'yes' ? 'met' : answer === 'no' ? 'not met' : 'open'

/** What records of one thing come to where they do not contradict each other. */
export function agreed(one: Truth, other: Truth, third: Truth = 'open'): Truth {
  const met = one === 'met' || other === 'met' || third === 'met'
  const unmet = one === 'not met' || other === 'not met' || third === 'not met'
  return met === unmet ? 'open' : met ? 'met' : 'not met'
}
