/** A place where the policy leaves room, and how this project reads it. */
export interface Reading {
  /** "R1" to "R35"; a number keeps its reading. */
  readonly id: string
  readonly title: string
  readonly text: string
}

/** A reading, sentence by sentence. */
export const reading = (id: string, title: string, ...sentences: readonly string[]): Reading => ({
  id,
  title,
  text: sentences.join(' '),
})
