import { useEffect, useEffectEvent, useRef } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { afterPaint } from '../ui/after-paint'
import type { CaseKind } from '../cases/connection'
import { itemAddress } from './address'
import type { HowEntered } from './use-layout'

interface Place {
  readonly store: CaseKind
  readonly caseId: string
  /** The item that one is at. */
  readonly at: string
  readonly how: HowEntered
  /** The item that the address names. */
  readonly addressed: string | undefined
}

/** Keeps the address and the active item together, whichever of them changes. */
export function useAddress({ store, caseId, at, how, addressed }: Place, goTo: (id: string) => void) {
  const navigate = useNavigate()
  /** The address as this page last wrote or followed it. */
  const known = useRef<string>(undefined)

  /** The first focus, before anyone may press a key. */
  const arrive = useEffectEvent(() => {
    goTo(addressed ?? at)
    // Letters of another width may move it away again, while one has not gone on from there.
    const reached = document.activeElement
    const stays = () => document.activeElement === reached && reached?.hasAttribute('data-heading') === true
    void document.fonts.ready.then(() => stays() && goTo(at))
  })
  const follow = useEffectEvent(() => {
    const first = known.current === undefined
    if (known.current === at || known.current?.startsWith(`${at}.`) === true) return
    known.current = addressed !== undefined && first ? addressed : at
    // Where one was taken is a step to come back from; where one's own hands went is not.
    if (known.current !== addressed) {
      void navigate({ ...itemAddress(store, caseId, at), replace: first || how === 'focus moved', resetScroll: false })
    }
  })
  const obey = useEffectEvent(() => {
    if (addressed === undefined || known.current === undefined || known.current === addressed) return
    known.current = addressed
    goTo(addressed)
  })
  useEffect(() => soon(() => arrive()), [])
  // A new address draws the whole sheet: what was done is seen first.
  useEffect(() => afterPaint(() => follow()), [at])
  useEffect(() => soon(() => obey()), [addressed])
}

function soon(work: () => void): () => void {
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}
