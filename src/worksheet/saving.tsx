import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { CaseContent } from '../cases/case-file'
import { useNewestReview } from './review-context'

/** Saves the case with every change of it. It draws nothing, so that no other part is drawn for it. */
export function Saving({ save }: { readonly save: (content: CaseContent) => void }) {
  const { content, text } = useNewestReview()
  const saved = useRef(text)
  const keep = useEffectEvent(() => {
    if (saved.current === text) return
    saved.current = text
    save(content)
  })
  // Not after painting: a page that is left at once would take the change with it.
  useLayoutEffect(() => keep(), [text])
  return null
}
