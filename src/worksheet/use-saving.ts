import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { CaseContent } from '../cases/case-file'

/** Saves the case with every change of it. @param text the content as text */
export function useSaving(content: CaseContent, text: string, save: (content: CaseContent) => void): void {
  const saved = useRef(text)
  const keep = useEffectEvent(() => {
    if (saved.current === text) return
    saved.current = text
    save(content)
  })
  // Not after painting: a page that is left at once would take the change with it.
  useLayoutEffect(() => keep(), [text])
}
