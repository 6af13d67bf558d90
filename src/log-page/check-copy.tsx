import { useRef, useState } from 'react'
import type { CheckedLog } from '../cases/log/kept-copy'
import { messageOf } from '../cases/message-of'
import { Part } from '../plain-page/part'
import { UnlockFileDialog, type LockedFile } from '../sealing/unlock-file-dialog'
import { Button } from '../ui/button'
import { checkFile } from '../hooks/use-logs'
import { LogCheck } from './log-check'

interface Checked {
  readonly name: string
  readonly logs: readonly CheckedLog[]
  readonly problem?: string
}

/** A log that was kept in a file, against its chain and against the log here. It never becomes a part of that. */
export function CheckCopy() {
  const input = useRef<HTMLInputElement>(null)
  const [checked, setChecked] = useState<Checked>()
  const [locked, setLocked] = useState<LockedFile>()
  const check = async (file: File, passphrase?: string) => {
    const said = (told: Omit<Checked, 'name'>) => {
      setLocked(undefined)
      setChecked({ name: file.name, ...told })
    }
    try {
      const read = await checkFile(file, passphrase)
      if (!('locked' in read)) return said({ logs: read })
      const answer = (typed: string | undefined) => {
        if (typed === undefined) return said({ logs: [], problem: 'It is encrypted, and was not opened.' })
        setLocked((before) => before && { ...before, isBusy: true })
        void check(file, typed)
      }
      setLocked({ name: file.name, wrong: read.locked, isBusy: false, answer })
    } catch (error) {
      said({ logs: [], problem: messageOf(error) })
    }
  }
  return (
    <Part heading="Check a kept copy">
      <p className="quiet">
        A log exported from here, or the one in a backup, also an encrypted one. It is read on this device, and stays a
        file: the log of another device is never joined to this one.
      </p>
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="Copy of a log"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) void check(file)
            // So that the same file can be chosen again.
            target.value = ''
          }}
        />
        <Button onClick={() => input.current?.click()}>Choose a file</Button>
      </div>
      <div role="status" className="log-copies">
        {checked === undefined ? null : (
          <>
            <p className="log-file">{checked.name}</p>
            {checked.problem === undefined ? null : <p className="plain-problem">{checked.problem}</p>}
            {checked.logs.map((log, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the logs of a file have no other place
              <LogCheck key={index} checked={log}>
                <p>{againstHere(log)}</p>
              </LogCheck>
            ))}
          </>
        )}
      </div>
      {locked === undefined ? null : <UnlockFileDialog {...locked} />}
    </Part>
  )
}

function againstHere({ since, problems }: CheckedLog): string {
  if (since === undefined) return problems === undefined ? '' : 'No log on this device begins as this copy does.'
  if (since === 0) return 'It is the log on this device, up to its last entry.'
  return `It is the beginning of the log on this device, which has ${since.toLocaleString('en-US')} ${since === 1 ? 'entry' : 'entries'} more.`
}
