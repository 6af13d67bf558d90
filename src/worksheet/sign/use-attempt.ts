import { useState, type SubmitEvent } from 'react'
import { messageOf } from '../../cases/message-of'

/** For a form that does its work once every text it needs is given. */
export function useAttempt(needed: readonly string[], work: () => Promise<void>) {
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const missing = needed.some((text) => text.trim() === '')
  return {
    problem,
    lacks: (text: string) => (tried && text.trim() === '' ? 'Type it; it prints on the record.' : undefined),
    submit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault()
      event.stopPropagation()
      setTried(true)
      if (!missing) work().catch((error: unknown) => setProblem(messageOf(error)))
      else firstBlank(event.currentTarget)?.focus()
    },
  }
}

/** As a form's ref: the button that opened it is gone, so the focus comes to its first control. */
export const takeFocus = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('input:checked, textarea')?.focus()

export const firstBlank = (form: HTMLElement): HTMLElement | undefined =>
  [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=checkbox]), textarea')].find(
    ({ value }) => value.trim() === '',
  )
