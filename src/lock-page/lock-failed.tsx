import type { ReactNode } from 'react'
import { rawCopy, rawCopyName } from '../cases/raw-copy'
import { Button } from '../ui/button'
import { download } from '../ui/download'
import { retry } from '../hooks/use-lock'
import { LockFrame } from './lock-frame'
import { useWork } from './use-work'

/** The storage can't be read: why, and how to get out of it what is there. */
export function LockFailed({ message, beside }: { readonly message: string; readonly beside?: ReactNode }) {
  const { isBusy, problem, run } = useWork()
  return (
    <LockFrame title="The cases can’t be opened" beside={beside}>
      <p role="alert">{message}</p>
      <div className="lock-actions">
        <Button look="primary" onClick={retry}>
          Try again
        </Button>
        <Button disabled={isBusy} onClick={() => void run(async () => download(rawCopyName, await rawCopy()))}>
          Save the stored data as a file
        </Button>
      </div>
      <p role="alert" className="lock-problem">
        {problem}
      </p>
    </LockFrame>
  )
}
