import { useState } from 'react'

/** Does something once every text is given; until then, after a first try, says which are missing. */
export function useAttempt(needed: readonly string[]) {
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  return {
    problem,
    lacks: (text: string) => (tried && text.trim() === '' ? 'Type it; it prints on the record.' : undefined),
    run: (work: () => Promise<void>) => {
      setTried(true)
      if (needed.some((text) => text.trim() === '')) return
      work().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
    },
  }
}
