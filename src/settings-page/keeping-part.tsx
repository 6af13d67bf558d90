import { useEffect, useState } from 'react'
import { askToKeep, howKept, type Keeping } from '../offline/persistence'
import { Part } from '../plain-page/part'
import { Button } from '../ui/button'
import { MarkedWord, type MarkShape } from '../ui/mark'

/** Whether the browser keeps the cases, and how much room there is. */
export function KeepingPart() {
  const [keeping, setKeeping] = useState<Keeping>()
  const [said, setSaid] = useState('')
  useEffect(() => {
    let isGone = false
    void howKept().then((answer) => {
      if (!isGone) setKeeping(answer)
    })
    return () => {
      isGone = true
    }
  }, [])
  const ask = async () => {
    const answer = await askToKeep()
    setKeeping(answer)
    setSaid(answer.state === 'kept' ? '' : 'The browser did not agree.')
  }
  const [shape, title] = verdicts[keeping?.state ?? 'unknown']
  return (
    <Part heading="Where the cases are kept">
      <p className="quiet">In this browser on this device, and nowhere else.</p>
      {keeping === undefined ? null : (
        <div className="settings-keeping">
          <MarkedWord shape={shape}>{title}</MarkedWord>
          <p>{keeping.words}</p>
          {keeping.isNearlyFull ? (
            <p className="plain-problem">There is little room left. Back up now, then free some space.</p>
          ) : null}
          {keeping.state === 'kept' ? null : (
            <div>
              <Button onClick={() => void ask()}>Ask the browser to keep them</Button>
            </div>
          )}
        </div>
      )}
      <p role="status" className="settings-said">
        {said}
      </p>
    </Part>
  )
}

const verdicts: Record<Keeping['state'], [MarkShape, string]> = {
  kept: ['met', 'Kept until you delete them'],
  'may be cleared': ['open', 'The browser may clear them'],
  unknown: ['open', 'Not known'],
}
