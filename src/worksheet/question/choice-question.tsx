import { useRef } from 'react'
import { Choice } from '../../ui/choice'
import { factOf, type FactKey } from '../../facts'
import { entryText, useEntry } from '../sheet-form'
import { useSheet } from '../sheet-context'

export function ChoiceQuestion({ name, layout }: { readonly name: FactKey; readonly layout?: 'beside' | 'below' }) {
  const { entry, set } = useEntry(name)
  const { moveOn } = useSheet()
  const place = useRef<HTMLDivElement>(null)
  const { ask, label, hint, options = [] } = factOf(name)
  return (
    <div ref={place}>
      <Choice
        question={ask ?? label}
        hint={hint}
        options={options}
        value={entryText(entry)}
        onChange={set}
        onAnswered={() => moveOn(place.current)}
        layout={layout}
      />
    </div>
  )
}
