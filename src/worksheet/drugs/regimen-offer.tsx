import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { RegimenName } from '../../facts/regimens'
import { Button } from '../../ui/button'
import { listed } from '../../facts'

export type OfferedRegimen = RegimenName & { readonly takesFocus: boolean }

interface Props {
  readonly offer: OfferedRegimen
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** What a regimen name means, to be confirmed: names are shared, and clinics differ. */
export function RegimenOffer({ offer: { name, drugs, note, takesFocus }, onTake, onLeave }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onLeave()
  }
  return (
    <fieldset className="regimen-offer" aria-labelledby={id}>
      <p className="regimen-offer-question">Are these the drugs that {name} stands for here?</p>
      <p id={id}>
        <strong>{name}</strong> is {listed(drugs)}.
        {note !== undefined && <span className="regimen-offer-note"> Note: {note}.</span>}
      </p>
      <div className="regimen-offer-buttons">
        <Button ref={button} look="primary" aria-describedby={id} onClick={onTake} onKeyDown={onKeyDown}>
          Add these {drugs.length}
        </Button>
        <Button onClick={onLeave} onKeyDown={onKeyDown}>
          Not these
        </Button>
      </div>
    </fieldset>
  )
}
