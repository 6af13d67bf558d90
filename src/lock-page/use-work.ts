import { useState } from 'react'
import { messageOf } from '../cases/message-of'

/** A piece of work that takes a moment and may fail. */
export function useWork() {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setIsBusy(true)
    setProblem(undefined)
    const said = await work().then(
      () => undefined,
      (error: unknown) => messageOf(error),
    )
    setIsBusy(false)
    setProblem(said)
    return said === undefined
  }
  return { isBusy, problem, run }
}
