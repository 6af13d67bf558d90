/** Longer than any case, in characters; a line without end would fill the memory. */
const longest = 4_000_000

export interface Line {
  /** From 1. */
  readonly number: number
  /** undefined where the line is too long to be kept */
  readonly text: string | undefined
}

/** The lines of a text that comes in pieces; only the line at hand is kept. */
export async function* linesOf(pieces: AsyncIterable<string>, limit = longest): AsyncGenerator<Line> {
  let number = 1
  let begun = ''
  let tooLong = false
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n')
    begun += tooLong ? '' : first
    for (const next of others) {
      yield { number: number++, text: tooLong || begun.length > limit ? undefined : begun }
      begun = next
      tooLong = false
    }
    if (begun.length > limit) {
      tooLong = true
      begun = ''
    }
  }
  if (tooLong || begun !== '') yield { number, text: tooLong ? undefined : begun }
}
