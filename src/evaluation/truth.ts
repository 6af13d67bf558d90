/** The three findings (R1). "open" is handled in this folder and nowhere else. */
export type Truth = 'met' | 'not met' | 'open'

export const truthOf = (holds: boolean): Truth => (holds ? 'met' : 'not met')

/** One not met settles it; met only when every part is (R3). */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('not met')) return 'not met'
  return truths.includes('open') ? 'open' : 'met'
}

/** One met settles it; not met only when every part is (R3). */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes('met')) return 'met'
  return truths.includes('open') ? 'open' : 'not met'
}
