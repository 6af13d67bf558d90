/** First and last day, "YYYY-MM-DD", between which something happened; the same day twice where it is known. */
export interface TimelineSpan {
  readonly first: string
  readonly last: string
}

export interface TimelineRow {
  /** A number of its own. */
  readonly row: number
  readonly label: string
  /** The row in a sentence, for those who do not see the drawing. */
  readonly description: string
  readonly start?: TimelineSpan
  /** "open" for what goes on to the end of the drawing. */
  readonly end?: TimelineSpan | 'open'
  readonly marks: readonly { readonly label: string; readonly at: TimelineSpan }[]
}

const msPerDay = 86_400_000

const dayNumber = (day: string): number => Date.parse(day) / msPerDay

export interface Scale {
  /** Where a day lies, in percent of the width. */
  readonly at: (day: string) => number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

/** From the start of the first year to a little after the last day. */
export function scaleOf(rows: readonly TimelineRow[], until: string): Scale | undefined {
  const spans = rows.flatMap(({ start, end, marks }) => [start, end, ...marks.map(({ at }) => at)])
  const days = spans.flatMap((span) => (span === undefined ? [] : span === 'open' ? [until] : [span.first, span.last]))
  const first = days.toSorted()[0]
  const last = days.toSorted().at(-1)
  if (first === undefined || last === undefined) return undefined
  const firstYear = Number(first.slice(0, 4))
  const lastYear = Number(last.slice(0, 4))
  const begin = dayNumber(`${firstYear}-01-01`)
  const length = Math.max(dayNumber(last) - begin, 340) * 1.05
  const at = (day: string) => ((dayNumber(day) - begin) / length) * 100
  return {
    at,
    ticks: ticksBetween(firstYear, lastYear)
      .map((tick) => ({ ...tick, at: at(tick.day) }))
      .filter((tick) => tick.at < 100),
  }
}

/** Years, thinned out where there are many; half-years where there are few. */
function ticksBetween(firstYear: number, lastYear: number): { day: string; label: string }[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const step = Math.ceil(years.length / 7)
  if (years.length > 2) {
    return years.map((year, index) => ({ day: `${year}-01-01`, label: index % step === 0 ? String(year) : '' }))
  }
  return years.flatMap((year) => [
    { day: `${year}-01-01`, label: String(year) },
    { day: `${year}-04-01`, label: '' },
    { day: `${year}-07-01`, label: `07/${year}` },
    { day: `${year}-10-01`, label: '' },
  ])
}
