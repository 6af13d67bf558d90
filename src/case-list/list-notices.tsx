import { useState } from 'react'
import type { OpenedList } from '../cases/list/case-list'
import { Button } from '../ui/button'

interface Props {
  readonly list: OpenedList & { readonly retry: () => void }
  readonly backup: { readonly words: string; readonly isDue: boolean; readonly isRunning: boolean }
  readonly onBackUp: () => void
}

/** Above the list, from the start: what can't be read, what is to be seen to. */
export function ListNotices({ list, backup, onBackUp }: Props) {
  // It stays after the backup too, so that the rows below do.
  const [wasDue, setWasDue] = useState(backup.isDue)
  if (backup.isDue && !wasDue) setWasDue(true)
  return (
    <>
      {list.state === 'failed' ? (
        <div role="alert" className="list-notice">
          <p className="list-problem">{list.message}</p>
          <Button onClick={list.retry}>Try again</Button>
        </div>
      ) : null}
      {list.unreadable.map(({ id, message }) => (
        <p key={id} className="list-notice list-problem">
          {message}
        </p>
      ))}
      {wasDue ? (
        <div className="list-notice list-progress">
          <span>{backup.isDue ? backup.words : 'Backed up.'}</span>
          <Button onClick={onBackUp} disabled={!backup.isDue || backup.isRunning}>
            Back up
          </Button>
        </div>
      ) : null}
    </>
  )
}
