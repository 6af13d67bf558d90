import './span-bar.css'

interface SpanBarProps {
  /** The least and most it may be; the same twice where it is known. */
  readonly least: number
  readonly most: number
  readonly limit: number
  /** The amount in words: "41 days". */
  readonly amount: string
  /** What it is measured against: "of the 60 allowed, 08/10/2026 to 09/20/2026". */
  readonly words: string
}

/** An amount against its limit: the track is the limit, what goes beyond it is drawn beyond. */
export function SpanBar({ least, most, limit, amount, words }: SpanBarProps) {
  const whole = Math.max(limit, most)
  const share = (amountOf: number) => Math.min(Math.max(amountOf / whole, 0), 1) * 100
  const over = most > limit
  return (
    <p className="span-bar">
      <strong>{amount}</strong>
      <svg className="span-bar-drawing" height="16" aria-hidden="true">
        <rect className="span-bar-track" x="0.5" y="2.5" width={`${share(limit)}%`} height="11" rx="5.5" />
        <rect className="span-bar-unsure" x="0.5" y="2.5" width={`${share(most)}%`} height="11" rx="5.5" />
        <rect className="span-bar-sure" x="0.5" y="2.5" width={`${share(least)}%`} height="11" rx="5.5" />
        {over && <line className="span-bar-limit" x1={`${share(limit)}%`} x2={`${share(limit)}%`} y1="0" y2="16" />}
      </svg>
      <span>{words}</span>
    </p>
  )
}
