import type { OpenedList } from '../cases/case-list'
import { Button } from '../ui/button'
import { counted } from './row-words'

interface Props {
  readonly list: OpenedList & { readonly retry: () => void }
  readonly problem: string | undefined
  readonly said: string | undefined
  /** Only when it is time for a backup. */
  readonly backupWords: string | undefined
  readonly onBackUp: () => void
}

/** Above the list: what went wrong, what was done, what is to be seen to. */
export function ListNotices({ list, problem, said, backupWords, onBackUp }: Props) {
  return (
    <>
      {problem === undefined ? null : (
        <p role="alert" className="list-notice list-problem">
          {problem}
        </p>
      )}
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
      {list.making > atOnce ? (
        <div className="list-notice list-progress">
          <span>{counted(list.making, 'case')} are still being read</span>
        </div>
      ) : null}
      <p role="status" className="list-said">
        {said}
      </p>
      {backupWords === undefined ? null : (
        <div className="list-notice list-progress">
          <span>{backupWords}</span>
          <Button onClick={onBackUp}>Back up</Button>
        </div>
      )}
    </>
  )
}

/** Fewer are read before anybody could read the notice. */
const atOnce = 200
