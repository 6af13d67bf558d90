import { inWords } from '../connection'
import type { Noted } from './device-log'

/** What is to stand in the log, and by whom. */
export interface Line extends Noted {
  readonly who: string
  readonly at: string
  /** Called once it stands in the log. */
  readonly onWritten?: () => void
}

/** Why lines are not in the log, and how many. */
export interface LogTrouble {
  readonly message: string
  readonly count: number
}

/**
 * Writes lines in the order in which they were noted. What can't be written is kept and tried again before the next
 * line, and told until it is.
 * @param write rejects where the line is not on the disk
 * @param tell called when there begins to be, or ceases to be, something that is not written
 */
export function openLogWriter(write: (line: Line) => Promise<void>, tell: () => void) {
  const watching = new Set<() => void>()
  let waiting: readonly Line[] = []
  let trouble: LogTrouble | undefined
  let writing: Promise<void> = Promise.resolve()

  function say(next: LogTrouble | undefined) {
    if (next?.message === trouble?.message && next?.count === trouble?.count) return
    trouble = next
    tell()
  }

  async function writeAll(): Promise<void> {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const line = next
      try {
        await write(line)
      } catch (error) {
        return say({ message: inWords(error).message, count: waiting.length })
      }
      waiting = waiting.filter((each) => each !== line)
      line.onWritten?.()
      watching.forEach((listener) => listener())
    }
    say(undefined)
  }

  const again = (): Promise<void> => (writing = writing.then(writeAll))

  return {
    /** Resolves once it was tried. */
    add: (line: Line): Promise<void> => {
      waiting = [...waiting, line]
      return again()
    },
    again,
    trouble: () => trouble,
    onWritten: (listener: () => void) => {
      watching.add(listener)
      return () => void watching.delete(listener)
    },
    /** A locked page may not hold what was in a case. */
    forgetDetails: () => {
      waiting = waiting.map(({ details: _details, ...line }) => line)
    },
  }
}
