/** A shape of its own for each finding, drawn, so that no printer's font has to know it. A word stands beside it. */
export type PaperShape = 'met' | 'not met' | 'open' | 'off' | 'refer' | 'warning'

const strokes: Record<PaperShape, string> = {
  met: 'M2.5 8.8 6.2 12.5 13.5 3.5',
  'not met': 'M3 3 13 13 M13 3 3 13',
  open: 'M8 2.2A5.8 5.8 0 1 0 8 13.8 5.8 5.8 0 1 0 8 2.2Z',
  off: 'M3 8H13',
  refer: 'M2 8H13 M9 3.5 13.5 8 9 12.5',
  warning: 'M8 2 14.5 13.5H1.5Z M8 6.5V9.5 M8 11.2V12',
}

export const PaperMark = ({ shape }: { readonly shape: PaperShape }) => (
  <svg
    className={`paper-mark paper-mark-${shape.replace(' ', '-')}`}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={strokes[shape]} />
  </svg>
)
