import { useEffect, useRef, type ReactNode } from 'react'
import { awaitFocus } from '../ui/page-focus'
import { useLock } from '../hooks/use-lock'
import { ClearBanner } from './clear-banner'
import { ClockBanner } from './clock-banner'
import { FirstUse } from './first-use'
import { LockFailed } from './lock-failed'
import { LogTrouble } from './log-trouble'
import { Unlock } from './unlock'

interface Props {
  readonly children: ReactNode
  /** What is there without the cases, such as the samples. */
  readonly beside?: ReactNode
}

/** Shows cases only while they are unlocked. */
export function LockGate({ children, beside }: Props) {
  const state = useLock()
  const shown = useRef(state.state)
  useEffect(() => {
    if (shown.current !== state.state) awaitFocus()
    shown.current = state.state
  }, [state.state])
  switch (state.state) {
    case 'opening':
      return null
    case 'first use':
      return <FirstUse beside={beside} />
    case 'locked':
      return <Unlock beside={beside} />
    case 'failed':
      return <LockFailed message={state.message} beside={beside} />
    case 'open':
      return (
        <>
          <ClockBanner />
          <ClearBanner />
          <LogTrouble />
          {children}
        </>
      )
  }
}
