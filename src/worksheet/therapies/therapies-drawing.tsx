import type { CSSProperties } from 'react'
import { countedDates, drawTherapies, therapyLegend } from '../../facts/therapy-timeline'
import { formatDate, spanOf, type Day, type PartialDate, type PriorTherapies } from '../../facts'
import { elapsed, sayDays } from '../../evaluation'
import { SpanBar } from '../../ui/timeline/span-bar'
import { Timeline } from '../../ui/timeline/timeline'

interface Props {
  readonly therapies: PriorTherapies
  readonly on: Day
  readonly daysAllowed: number | undefined
}

/** The rows to scale, and the days that decide, enlarged. */
export function TherapiesDrawing({ therapies, on, daysAllowed }: Props) {
  const rows = drawTherapies(therapies)
  if (therapies.rows.length === 0) return null
  const counted = daysAllowed === undefined ? undefined : countedDates(therapies)
  return (
    <div className="therapies-drawing">
      <div className="timeline-place" style={{ '--rows': therapies.rows.length } as CSSProperties}>
        {rows.length === 0 ? (
          <p className="timeline-waits">Drawn to scale once there is a date</p>
        ) : (
          <Timeline
            title="Timeline of prior therapies"
            rows={rows}
            legend={therapyLegend}
            until={on}
            framed={counted && { row: counted.row, from: spanOf(counted.from), to: spanOf(counted.to) }}
          />
        )}
      </div>
      {daysAllowed !== undefined && (
        <div className="days-place">
          {counted !== undefined && <DaysBar from={counted.from} to={counted.to} allowed={daysAllowed} />}
        </div>
      )}
    </div>
  )
}

function DaysBar({ from, to, allowed }: { from: PartialDate; to: PartialDate; allowed: number }) {
  const days = elapsed(from, to)
  const dates = `${formatDate(from)} to ${formatDate(to)}`
  if (days.most < 0) return <p>Progressed before the last dose, {dates}.</p>
  return <SpanBar {...days} limit={allowed} amount={sayDays(days)} words={`of the ${allowed} allowed, ${dates}`} />
}
