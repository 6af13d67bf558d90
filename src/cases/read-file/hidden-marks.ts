/*
 * Characters that no one sees and that make a text read otherwise than it is: controls (but tab and line ends), NUL
 * among them, marks and overrides of direction, and halves of characters.
 */
// oxlint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const half = /\p{Surrogate}/gu

const either = new RegExp(`${hidden.source}|${half.source}`, 'u')

export const hidesMarks = (text: string): boolean => either.test(text)

/** Something of which no text hides any; the same, where none did. */
export function withoutHiddenMarksIn<Value>(value: Value): Value {
  if (typeof value === 'string') return (hidesMarks(value) ? withoutHiddenMarks(value) : value) as Value
  if (typeof value !== 'object' || value === null) return value
  const cleaned: [string, unknown][] = []
  let isSame = true
  for (const [name, each] of Object.entries(value) as [string, unknown][]) {
    const clean = withoutHiddenMarksIn(each)
    isSame &&= clean === each
    cleaned.push([name, clean])
  }
  if (isSame) return value
  return (Array.isArray(value) ? cleaned.map(([, each]) => each) : Object.fromEntries(cleaned)) as Value
}

/** The text without them; half a character becomes U+FFFD, as every page and printer shows it. */
export const withoutHiddenMarks = (text: string): string => text.replaceAll(hidden, '').replaceAll(half, '\uFFFD')
