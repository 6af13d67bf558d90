import type { LineEntry, LinesEntry } from '../../facts'

/** A change of a row; a field set to undefined is blank, and blanks are absent. */
export type RowChange = { readonly [K in keyof LineEntry]?: LineEntry[K] | undefined }

export function withRow(lines: LinesEntry, index: number, change: RowChange): LinesEntry {
  const changed = (row: LineEntry) =>
    Object.fromEntries(
      Object.entries<unknown>({ ...row, ...change }).filter(([, value]) => value !== undefined),
    ) as LineEntry
  return { ...lines, rows: lines.rows.map((row, at) => (at === index ? changed(row) : row)) }
}

/** A new row says that it was not all. */
export const withNewRow = ({ rows }: LinesEntry): LinesEntry => ({ rows: [...rows, { drugs: [] }] })

/** Without its last row the list would say "no prior therapy", which nobody said. */
export function withoutRow(lines: LinesEntry, index: number): LinesEntry {
  const rows = lines.rows.filter((_, at) => at !== index)
  return rows.length === 0 ? { rows } : { ...lines, rows }
}

export function moved(lines: LinesEntry, from: number, to: number): LinesEntry {
  return { ...lines, rows: movedItem(lines.rows, from, to) }
}

export function movedItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}
