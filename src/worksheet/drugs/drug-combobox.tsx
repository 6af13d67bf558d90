import { useEffect, useId, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'
import type { DrugOption } from '../../facts/drug-search'
import { wordsOf } from './drug-words'

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onKeyDown' | 'list'> {
  readonly typed: string
  readonly onType: (text: string) => void
  readonly options: readonly DrugOption[]
  readonly listLabel: string
  readonly open: boolean
  readonly onPick: (option: DrugOption) => void
  /** Before the list answers the key. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A field with a list of matches below it. The focus stays in the field; the first match is marked from the start. */
export function DrugCombobox({ typed, onType, options, listLabel, open, onPick, onKeyDown, ...input }: Props) {
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [marked, setMarked] = useState({ of: typed, index: 0 })
  const index = marked.of === typed ? Math.min(marked.index, options.length - 1) : 0
  const mark = (to: number) => setMarked({ of: typed, index: (to + options.length) % options.length })
  const idOf = (at: number) => `${listId}-${at}`
  useEffect(() => {
    const option = list.current?.children[index]
    if (open && option !== undefined && 'scrollIntoView' in option) option.scrollIntoView({ block: 'nearest' })
  }, [open, index])

  const answer = (event: KeyboardEvent) => {
    onKeyDown(event)
    if (!open || event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) {
      event.preventDefault()
      mark(index + by)
    }
    const option = options[index]
    if (event.key === 'Enter' && option !== undefined) onPick(option)
  }

  return (
    <>
      <input
        {...input}
        type="text"
        className="drug-picker-input"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? idOf(index) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={answer}
      />
      <div className="drug-picker-popup" hidden={!open}>
        <div id={listId} ref={list} className="drug-picker-list" role="listbox" aria-label={listLabel}>
          {options.map((option, at) => (
            // Its keys are those of the field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={keyOf(option)}
              id={idOf(at)}
              className="drug-picker-option"
              role="option"
              tabIndex={-1}
              aria-selected={at === index}
              data-highlighted={at === index ? '' : undefined}
              onPointerMove={() => at !== index && mark(at)}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(option)}
            >
              <span>{wordsOf(option).title}</span> <span className="drug-picker-aside">{wordsOf(option).aside}</span>
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

const keyOf = (option: DrugOption) => `${option.kind} ${wordsOf(option).title}`
