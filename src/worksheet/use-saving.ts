import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { CaseContent } from '../cases/case-file'

/** Saves the case with every change of it. Returns it as text, which tells two states of it apart at once. */
export function useSaving(content: CaseContent, save: (content: CaseContent) => void): string {
  const text = JSON.stringify(content)
  const saved = useRef(text)
  const keep = useEffectEvent(() => {
    if (saved.current === text) return
    saved.current = text
    save(content)
  })
  // Not after painting: a page that is left at once would take the change with it.
  useLayoutEffect(() => keep(), [text])
  return text
}
