import './mark.css'

export type MarkShape = 'met' | 'not-met' | 'open' | 'off' | 'refer'

const glyphs: Record<MarkShape, string> = {
  met: 'M4.5 8.4 7 10.9 11.6 5.6',
  'not-met': 'M5.2 5.2 10.8 10.8 M10.8 5.2 5.2 10.8',
  open: '',
  off: 'M4.5 8 H11.5',
  refer: 'M4 8 H11.6 M8.6 5 11.6 8 8.6 11',
}

/** A shape of its own for each finding, so that colour is never needed; a word stands beside it. */
export function Mark({ shape }: { readonly shape: MarkShape }) {
  return (
    <svg className={`mark mark-${shape}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape === 'not-met' ? (
        <rect className="mark-ground" x="0.5" y="0.5" width="15" height="15" rx="3" />
      ) : (
        <circle className="mark-ground" cx="8" cy="8" r={shape === 'open' ? 6.9 : 7.5} />
      )}
      <path className="mark-glyph" d={glyphs[shape]} />
    </svg>
  )
}

interface Props {
  readonly shape: MarkShape
  /** Where the mark stands elsewhere on the line. */
  readonly wordOnly?: boolean
  readonly children: string
}

/** The mark and its word. */
export function MarkedWord({ shape, wordOnly = shape === 'off', children }: Props) {
  return (
    <span className={`marked-word marked-word-${shape}`}>
      {wordOnly ? null : <Mark shape={shape} />}
      <span>{children}</span>
    </span>
  )
}
