/** One thing that is measured. */
export interface Topic {
  /** As it is asked for on the command line. */
  readonly name: string
  readonly title: string
  /** Measures; gives the paragraphs and tables of its section. */
  readonly run: () => Promise<readonly string[]>
}
