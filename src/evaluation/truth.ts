/** The three findings (R1). How they join, and what an answer that is not there comes to, is handled in this folder alone. */
export type Truth = 'met' | 'not met' | 'open'

/** The finding of a plain yes or no. */
export const truthOf = (holds: boolean): Truth => (holds ? 'met' : 'not met')

/** One not met settles it; met only when every part is (R3). What a part comes to is found only while that can matter. */
export const all = <Part>(parts: readonly Part[], find: (part: Part) => Truth): Truth =>
  settled(parts, find, 'not met', 'met')

/** One met settles it; not met only when every part is (R3). */
export const any = <Part>(parts: readonly Part[], find: (part: Part) => Truth): Truth =>
  settled(parts, find, 'met', 'not met')

/** @param byOne what a single part settles @param byEach what it comes to where every part does */
function settled<Part>(parts: readonly Part[], find: (part: Part) => Truth, byOne: Truth, byEach: Truth): Truth {
  let truth = byEach
  for (const part of parts) {
    const found = find(part)
    if (found === byOne) return byOne
    if (found === 'open') truth = found
  }
  return truth
}
