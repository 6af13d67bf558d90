/** A line of cells, or a line of text that runs across all columns. */
export type Line = readonly string[] | string

const gap = '  '

/**
 * Cells under each other, long ones broken between words.
 * @param widths most characters of each column; a word longer than that stands out of its column
 */
export function aligned(lines: readonly Line[], widths: readonly number[]): string {
  return lines
    .flatMap((line) => (typeof line === 'string' ? [line] : broken(line, widths)))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function broken(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = widths.map((width, index) => wrapped(cells[index] ?? '', width))
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    columns.map((column, index) => (column[at] ?? '').padEnd(widths[index] ?? 0)).join(gap),
  )
}

/** The text in lines; the spaces at its start belong to its first word. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.match(/^ *\S+|\S+/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
