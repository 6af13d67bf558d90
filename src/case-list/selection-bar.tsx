import { Button } from '../ui/button'
import { counted } from './row-words'
import { SealChoice } from '../sealing/seal-choice'
import type { Sealing } from '../sealing/use-sealing'

interface Props {
  readonly count: number
  /** How many cases the list shows. */
  readonly shown: number
  readonly sealing: Pick<Sealing, 'isOn' | 'turn'>
  readonly onSelectShown: () => void
  readonly onExport: () => void
  readonly onEnd: () => void
}

/** What can be done with several cases. */
export function SelectionBar({ count, shown, sealing, onSelectShown, onExport, onEnd }: Props) {
  return (
    <div className="selection-bar" role="group" aria-label="Selected cases">
      <span role="status">{counted(count, 'case')} selected</span>
      <Button onClick={onExport} disabled={count === 0}>
        Export selected
      </Button>
      <SealChoice isOn={sealing.isOn} onChange={sealing.turn} />
      <Button look="link" onClick={onSelectShown}>
        Select all {shown.toLocaleString('en-US')} shown
      </Button>
      <Button look="link" onClick={onEnd}>
        Stop selecting
      </Button>
    </div>
  )
}
