import { useEffect, useState } from 'react'

/**
 * Reads a text out when it has changed, once, and only after it has stood still for a while.
 * What stands at first is not read out.
 */
export function Announcer({ text, after = 1000 }: { readonly text: string; readonly after?: number }) {
  const [settled, setSettled] = useState(text)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (text === settled) return undefined
    const timer = setTimeout(() => {
      setSettled(text)
      setSaid(text)
    }, after)
    return () => clearTimeout(timer)
  }, [text, settled, after])
  return (
    <div role="status" aria-live="polite" className="only-read-out">
      {said}
    </div>
  )
}
