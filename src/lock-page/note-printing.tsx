import { useEffect } from 'react'
import { note } from '../hooks/use-lock'

export interface PrintedPage {
  readonly caseId: string
  readonly paper: 'sheet' | 'record' | 'letter'
}

/** Each print of a case is a line of the log, also one by the browser's own menu. */
export function NotePrinting({ caseId, paper }: PrintedPage) {
  useEffect(() => {
    const noteIt = () => void note({ what: 'printed', caseId, details: { paper } })
    window.addEventListener('beforeprint', noteIt)
    return () => window.removeEventListener('beforeprint', noteIt)
  }, [caseId, paper])
  return null
}
