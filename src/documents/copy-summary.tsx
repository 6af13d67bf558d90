import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

/** Copies a text; where the browser refuses, shows it marked, to be copied by hand. */
export function CopySummary({ text }: { readonly text: () => string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>Copy summary</Button>
      <span role="status" className="record-copied">
        {state === 'copied' ? 'Summary copied' : ''}
      </span>
      {state === 'refused' ? (
        <Dialog title="Copy the summary" onClose={() => setState('idle')}>
          <p className="record-copy-words">
            The browser does not let this page copy. The text is marked: press Ctrl+C.
          </p>
          <textarea
            ref={selectAll}
            className="record-copy-text"
            aria-label="Summary"
            readOnly
            rows={14}
            value={text()}
          />
        </Dialog>
      ) : null}
    </>
  )
}

function selectAll(area: HTMLTextAreaElement | null) {
  area?.focus()
  area?.select()
}
