import { scaleOf, type Scale, type TimelineRow, type TimelineSpan } from './scale'
import './timeline.css'

interface TimelineProps {
  /** What the drawing shows: "Timeline of prior therapies". */
  readonly title: string
  readonly rows: readonly TimelineRow[]
  /** What a bar and a mark mean: said once, apart from the drawing, so that only what happened looks so. */
  readonly legend: { readonly bar: string; readonly mark: string }
  /** The day to which what is open goes on. */
  readonly until: string
  /** The stretch of days that decides, framed in its row. */
  readonly framed?: { readonly row: number; readonly from: TimelineSpan; readonly to: TimelineSpan }
}

/** Bars to scale over years. Its words are text, so that they wrap, print and can be read aloud. */
export function Timeline({ title, rows, legend, until, framed }: TimelineProps) {
  const scale = scaleOf(rows, until)
  if (scale === undefined) return null
  return (
    <figure className="timeline" aria-label={title}>
      <ul className="timeline-words">
        {rows.map(({ row, description }) => (
          <li key={row}>{description}</li>
        ))}
      </ul>
      <div className="timeline-drawing" aria-hidden="true">
        <Grid scale={scale} />
        {rows.map((row) => (
          <div key={row.row} className="timeline-row">
            <div className="timeline-text">
              <span>{row.label}</span>
              {row.marks.map((mark) => (
                <span key={mark.label} className="timeline-mark-text">
                  {mark.label}
                </span>
              ))}
            </div>
            <Strip row={row} scale={scale} until={until} framed={framed?.row === row.row ? framed : undefined} />
          </div>
        ))}
        <Axis scale={scale} />
      </div>
      <div className="timeline-legend" aria-hidden="true">
        <span>
          <svg width="24" height="12">
            <rect className="timeline-bar" y="1" width="24" height="10" rx="1.5" />
          </svg>
          {legend.bar}
        </span>
        <span>
          <svg width="12" height="12">
            <path className="timeline-mark" d="M6 0 12 6 6 12 0 6Z" />
          </svg>
          {legend.mark}
        </span>
      </div>
    </figure>
  )
}

interface StripProps {
  readonly row: TimelineRow
  readonly scale: Scale
  readonly until: string
  readonly framed: TimelineProps['framed']
}

function Strip({ row, scale, until, framed }: StripProps) {
  return (
    <svg className="timeline-strip" width="100%" height="22">
      <Bar row={row} scale={scale} until={until} />
      {framed !== undefined && <Frame framed={framed} scale={scale} />}
      {row.marks.map(({ label, at }) => (
        <Mark key={label} from={scale.at(at.first)} to={scale.at(at.last)} />
      ))}
    </svg>
  )
}

/** Solid where the row certainly ran; faded over a month of which the day is unknown; dashed where an end is unknown. */
function Bar({ row: { start, end, marks }, scale, until }: Omit<StripProps, 'framed'>) {
  const stub = 4
  const endOf = end === 'open' ? { first: until, last: until } : end
  const known = start ?? endOf ?? marks[0]?.at
  if (known === undefined || (start === undefined && endOf === undefined)) return null
  const from = start ?? { first: known.first, last: known.first }
  const to = endOf ?? { first: known.last, last: known.last }
  const solid = { from: scale.at(from.last), to: Math.max(scale.at(to.first), scale.at(from.last)) }
  const left = scale.at(from.first)
  const right = scale.at(to.last)
  return (
    <g>
      {start === undefined && <Box from={Math.max(0, left - stub)} to={left} className="timeline-unknown" />}
      {end === undefined && <Box from={right} to={right + stub} className="timeline-unknown" />}
      <Box from={left} to={right} className="timeline-faded" />
      <Box from={solid.from} to={solid.to} className="timeline-bar" />
      {end === 'open' && (
        <svg x={percent(right)} y="5" overflow="visible">
          <path className="timeline-bar" d="M0 0 9 6 0 12Z" />
        </svg>
      )}
    </g>
  )
}

function Box({ from, to, className }: { from: number; to: number; className: string }) {
  return (
    <rect
      className={className}
      x={percent(from)}
      width={percent(Math.max(to - from, 0.4))}
      y="5"
      height="12"
      rx="1.5"
    />
  )
}

function Mark({ from, to }: { from: number; to: number }) {
  return (
    <g>
      {to > from && (
        <rect className="timeline-mark-span" x={percent(from)} width={percent(to - from)} y="9" height="4" />
      )}
      <svg x={percent((from + to) / 2)} y="5" overflow="visible">
        <path className="timeline-mark" d="M0 0 6 6 0 12-6 6Z" />
      </svg>
    </g>
  )
}

/** Nested drawings hold the frame's edges apart, so that a few days among years are still seen. */
function Frame({ framed, scale }: { framed: NonNullable<TimelineProps['framed']>; scale: Scale }) {
  const days = [framed.from.first, framed.to.first, framed.from.last, framed.to.last].map(scale.at)
  const from = Math.min(...days)
  const to = Math.max(...days)
  return (
    <g>
      <rect className="timeline-frame-fill" x={percent(from)} width={percent(to - from)} y="1" height="20" />
      <svg x={percent(from)} overflow="visible">
        <path className="timeline-frame" d="M0 1H-5V21H0" />
      </svg>
      <svg x={percent(to)} overflow="visible">
        <path className="timeline-frame" d="M0 1H9V21H0" />
      </svg>
      <line className="timeline-frame" x1={percent(from)} x2={percent(to)} y1="1" y2="1" />
      <line className="timeline-frame" x1={percent(from)} x2={percent(to)} y1="21" y2="21" />
    </g>
  )
}

function Grid({ scale: { ticks } }: { scale: Scale }) {
  return (
    <svg className="timeline-grid" width="100%" height="100%">
      {ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
    </svg>
  )
}

function Axis({ scale: { ticks } }: { scale: Scale }) {
  return (
    <svg className="timeline-axis" width="100%" height="22">
      <line className="timeline-ground" x1="0" x2="100%" y1="0.5" y2="0.5" />
      {ticks.map(({ at, label }) => (
        <svg key={at} x={percent(at)} overflow="visible">
          <line className="timeline-ground" x1="0.5" x2="0.5" y1="0" y2={label === '' ? 4 : 7} />
          <text className="timeline-year" x={at > 90 ? -4 : 4} y="17" textAnchor={at > 90 ? 'end' : 'start'}>
            {label}
          </text>
        </svg>
      ))}
    </svg>
  )
}

const percent = (share: number) => `${share.toFixed(2)}%`
