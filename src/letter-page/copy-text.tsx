import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'

interface Props {
  readonly text: () => string
  readonly isDisabled: boolean
}

/** Copies the letter; where the browser refuses, shows it marked, to be copied by hand. */
export function CopyText({ text, isDisabled }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  return (
    <>
      <span role="status" className="letter-copied">
        {state === 'copied' ? 'Letter copied' : ''}
      </span>
      <Button disabled={isDisabled} onClick={copy}>
        Copy as text
      </Button>
      {state === 'refused' ? (
        <Dialog title="Copy the letter" onClose={() => setState('idle')}>
          <p>The browser does not let this page copy. The text is marked: press Ctrl+C.</p>
          <textarea ref={selectAll} className="input" aria-label="Letter" readOnly rows={14} value={text()} />
        </Dialog>
      ) : null}
    </>
  )
}

function selectAll(area: HTMLTextAreaElement | null) {
  area?.focus()
  area?.select()
}
