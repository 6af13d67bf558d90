import { useEffect } from 'react'
import { note } from '../use-lock'

/** Each print of a case is a line of the log. */
export function NotePrinting({ caseId }: { readonly caseId: string }) {
  useEffect(() => {
    const noteIt = () => void note({ what: 'printed', caseId })
    window.addEventListener('beforeprint', noteIt)
    return () => window.removeEventListener('beforeprint', noteIt)
  }, [caseId])
  return null
}
