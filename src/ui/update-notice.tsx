import { useState } from 'react'
import { Button } from './button'
import './update-notice.css'

interface Props {
  /** "ready": a new version waits. "stale": another tab has taken it. */
  readonly state: 'none' | 'ready' | 'stale'
  readonly onTake: () => void
  readonly problem: string | undefined
}

const words = {
  ready: { says: 'A new version is ready. Saves first, then reloads.', button: 'Update now' },
  stale: {
    says: 'The app was updated in another tab, and this tab still runs the version before. Saves first, then reloads.',
    button: 'Reload this tab',
  },
}

/** Says that a new version of the app is there. It waits: work goes on until it is taken. */
export function UpdateNotice({ state, onTake, problem }: Props) {
  const [putOff, setPutOff] = useState<Props['state']>('none')
  return (
    <div role="status">
      {state === 'none' || state === putOff ? null : (
        <div className="update-notice">
          <p>{words[state].says}</p>
          {problem === undefined ? null : <p className="update-notice-problem">Not updated: {problem}</p>}
          <Button look="primary" onClick={onTake}>
            {words[state].button}
          </Button>
          <Button look="quiet" onClick={() => setPutOff(state)}>
            Later
          </Button>
        </div>
      )}
    </div>
  )
}
