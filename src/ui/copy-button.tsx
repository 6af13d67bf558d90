import { useState } from 'react'
import { Button } from './button'
import './copy-button.css'
import { Dialog } from './dialog'

interface Props {
  readonly label: string
  /** What is copied, as a noun: "summary". */
  readonly what: string
  readonly text: () => string
  readonly isDisabled?: boolean
}

/** Copies a text; where the browser refuses, shows it marked, to be copied by hand. */
export function CopyButton({ label, what, text, isDisabled = false }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const noun = what.charAt(0).toUpperCase() + what.slice(1)
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
      <span role="status" className="copied">
        {state === 'copied' ? `${noun} copied` : ''}
      </span>
      <Button disabled={isDisabled} onClick={() => void copy()}>
        {label}
      </Button>
      {state === 'refused' ? (
        <Dialog title={`Copy the ${what}`} onClose={() => setState('idle')}>
          <p>The browser does not let this page copy. The text is marked: press Ctrl+C.</p>
          <textarea ref={selectAll} className="input copy-text" aria-label={noun} readOnly rows={14} value={text()} />
        </Dialog>
      ) : null}
    </>
  )
}

function selectAll(area: HTMLTextAreaElement | null) {
  area?.focus()
  area?.select()
}
