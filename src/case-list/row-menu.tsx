import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { CaseRow } from '../cases/list/case-row'
import { isDone, isSigned } from '../cases/stages'
import { caseWords } from './row-words'
import './row-menu.css'

const labels = {
  ask: 'Ask the prescriber',
  renew: 'Copy as renewal',
  export: 'Export this case',
  'export encrypted': 'Export encrypted',
  retain: 'Retention export',
  delete: 'Delete',
} as const
export type RowAction = keyof typeof labels

/** A signed case is never just deleted, and only an approval is renewed. */
function actionsFor({ stage, outcome }: CaseRow): readonly RowAction[] {
  if (isSigned(stage)) {
    return [...(outcome === 'approve' ? (['renew'] as const) : []), 'export', 'export encrypted', 'retain']
  }
  return [...(isDone(stage) ? [] : (['ask'] as const)), 'export', 'export encrypted', 'delete']
}

interface Props {
  readonly row: CaseRow
  readonly onAction: (action: RowAction, row: CaseRow) => void
}

/** What else can be done with a case. */
export function RowMenu({ row, onAction }: Props) {
  const [at, setAt] = useState<{ readonly top: number; readonly right: number }>()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const open = () => {
    const { bottom, right } = button.current?.getBoundingClientRect() ?? { bottom: 0, right: 0 }
    setAt({ top: bottom, right: document.documentElement.clientWidth - right })
  }
  const close = (isFocusKept = false) => {
    setAt(undefined)
    if (!isFocusKept) button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="row-menu-button"
        aria-haspopup="menu"
        aria-expanded={at !== undefined}
        aria-controls={at === undefined ? undefined : id}
        // Or the menu would lose focus, close by itself, and be opened anew by the click.
        onMouseDown={(event) => at !== undefined && event.preventDefault()}
        onClick={() => (at === undefined ? open() : close())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || at !== undefined) return
          event.preventDefault()
          open()
        }}
      >
        <span aria-hidden="true">⋯</span>
        <span className="only-read-out">More for {caseWords(row)}</span>
      </button>
      {at === undefined ? null : (
        <Menu
          id={id}
          at={at}
          label={`More for ${caseWords(row)}`}
          actions={actionsFor(row)}
          onClose={close}
          onAction={(action) => {
            close()
            onAction(action, row)
          }}
        />
      )}
    </>
  )
}

interface MenuProps {
  readonly id: string
  readonly at: { readonly top: number; readonly right: number }
  readonly label: string
  readonly actions: readonly RowAction[]
  readonly onAction: (action: RowAction) => void
  /** @param isFocusKept focus has gone elsewhere by itself */
  readonly onClose: (isFocusKept?: boolean) => void
}

function Menu({ id, at, label, actions, onAction, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => menu.current?.querySelector('button')?.focus(), [])
  // It stands where its button stood, and would stay behind when that moves away.
  useEffect(() => {
    const away = () => onClose(true)
    window.addEventListener('scroll', away, { capture: true, passive: true })
    window.addEventListener('resize', away)
    return () => {
      window.removeEventListener('scroll', away, { capture: true })
      window.removeEventListener('resize', away)
    }
  }, [onClose])
  const move = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const here = items.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: here + 1, ArrowUp: here - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      items[next % items.length]?.focus()
    }
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault()
      onClose()
    }
  }
  return (
    <div
      ref={menu}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="row-menu"
      style={{ insetBlockStart: at.top, insetInlineEnd: at.right }}
      onKeyDown={move}
      onBlur={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget)) onClose(true)
      }}
    >
      {actions.map((action) => (
        <button key={action} type="button" role="menuitem" tabIndex={-1} onClick={() => onAction(action)}>
          {labels[action]}
        </button>
      ))}
    </div>
  )
}
