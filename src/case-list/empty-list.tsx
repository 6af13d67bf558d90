import { Button } from '../ui/button'

interface Props {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly hasCases: boolean
  readonly onShowAll: () => void
}

/** In place of a table without rows: what to do next. */
export function EmptyList({ state, hasCases, onShowAll }: Props) {
  if (state === 'loading') return <p className="list-empty quiet">Reading the cases of this device</p>
  if (state === 'failed' && !hasCases) return null
  if (hasCases) {
    return (
      <div className="list-empty">
        <p>No case matches.</p>
        <Button onClick={onShowAll}>Show all cases</Button>
      </div>
    )
  }
  return (
    <div className="list-empty">
      <p>
        <strong>No cases yet.</strong> Start with New review when a request comes in, or open a sample below to see a
        finished review and change an answer in it.
      </p>
    </div>
  )
}
