import { useEffect, useState } from 'react'
import type { CaseKind } from '../cases/connection'
import { inGroups } from '../cases/fingerprint'
import { logPosition } from '../hooks/use-lock'
import type { RecordProps } from './record'

/**
 * How long this device's log is and how it ends, for the record to print; samples are not in it.
 * @param changedAt when the case was changed last: the log is read anew then
 */
export function useLogPosition(store: CaseKind, changedAt: string | undefined): RecordProps['log'] {
  const [log, setLog] = useState<RecordProps['log']>()
  useEffect(() => {
    if (store === 'samples') return undefined
    let isShown = true
    // 128 bits tell two logs apart, and fit into the foot of a page.
    void logPosition().then((found) => {
      if (isShown && found !== undefined) setLog({ length: found.length, head: inGroups(found.last.slice(0, 32)) })
    })
    return () => {
      isShown = false
    }
  }, [store, changedAt])
  return log
}
