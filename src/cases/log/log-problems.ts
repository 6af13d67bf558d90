/** What was done to a log, at one entry; 0 is its beginning. */
export interface Fault {
  readonly kind: 'edited' | 'removed' | 'reordered' | 'inserted' | 'cut off' | 'head' | 'printed'
  readonly seq: number
}

/** The same at neighbours is one problem. */
export interface LogProblem extends Fault {
  readonly through: number
  /** What was found, in a sentence. */
  readonly message: string
}

export function problemsOf(faults: readonly Fault[]): LogProblem[] {
  const sorted = faults.toSorted((one, other) => one.kind.localeCompare(other.kind) || one.seq - other.seq)
  const ranges: { kind: Fault['kind']; seq: number; through: number }[] = []
  for (const { kind, seq } of sorted) {
    const last = ranges.at(-1)
    if (last?.kind === kind && last.through >= seq - 1 && last.seq !== 0) last.through = seq
    else ranges.push({ kind, seq, through: seq })
  }
  return ranges
    .toSorted((one, other) => one.seq - other.seq)
    .map((range) => ({ ...range, message: sentence(range.kind, range.seq, range.through) }))
}

function sentence(kind: Fault['kind'], seq: number, through: number): string {
  const isOne = seq === through
  const entries = isOne ? `Entry ${seq}` : `Entries ${seq} to ${through}`
  const [was, stands, belongs] = isOne ? ['was', 'stands', 'does not belong'] : ['were', 'stand', 'do not belong']
  switch (kind) {
    case 'edited':
      return seq === 0 ? 'The beginning of the log was changed.' : `${entries} of the log ${was} changed.`
    case 'removed':
      return `${entries} ${was} removed from the log.`
    case 'reordered':
      return `${entries} of the log ${stands} after a later entry.`
    case 'inserted':
      return `${entries} ${belongs} to the log: put in, or copied.`
    case 'cut off':
      return `${entries} ${was} cut off the end of the log.`
    case 'head':
      return 'The note of how long the log is and how it ends was changed or is missing.'
    case 'printed':
      return `The log is not the one that a record was printed from when it had ${seq} ${seq === 1 ? 'entry' : 'entries'}.`
  }
}
