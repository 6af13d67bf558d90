import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/button'
import { TypedInput } from '../../ui/typed-input'
import type { CaseDocument } from '../../cases/case-file'
import { formatDate, withDaySaid } from '../../facts'
import { readDate } from '../../facts/read-date'
import { sayDate } from '../therapies/say-date'
import { documentsTyping } from '../corrections'
import { allCited } from '../last-cited'
import { useReview } from '../review-context'
import { usePlaced, useSheet } from '../sheet-context'
import { usePart } from '../sheet-form'
import { DocumentKind } from './document-kind'
import { nextDocumentId } from './documents'
import './document-list.css'

/** The documents of the case, recorded once and cited by their number. */
export function DocumentList() {
  const { value: documents, set } = usePart('documents')
  const { value: citations, set: setCitations } = usePart('citations')
  const { setLastCited } = useSheet()
  const { lastCited } = usePlaced()
  const list = useRef<HTMLDivElement>(null)
  const focusRow = (index: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row] .document-kind input, [data-add]')
    rows?.[Math.min(index, rows.length - 1)]?.focus()
  }
  const remove = (id: string, index: number) => {
    const kept: typeof citations = Object.fromEntries(
      Object.entries(citations).map(([criterion, cited]) => [criterion, cited.filter((each) => each.document !== id)]),
    )
    flushSync(() => {
      set(documents.filter((document) => document.id !== id))
      setCitations(kept)
      // The next document may get its number.
      if (lastCited?.document === id) setLastCited(allCited(kept).at(-1))
    })
    focusRow(index)
  }
  const add = () => {
    flushSync(() => set([...documents, { id: nextDocumentId(documents), kind: '' }]))
    const kinds = list.current?.querySelectorAll<HTMLElement>('.document-kind input')
    kinds?.[kinds.length - 1]?.focus()
  }
  return (
    <div ref={list} className="documents">
      {documents.map((document, index) => (
        <DocumentRow
          key={document.id}
          document={document}
          onChange={(changed) => set(documents.map((each) => (each.id === document.id ? changed : each)))}
          onRemove={() => remove(document.id, index)}
        />
      ))}
      <div data-question="documents">
        <Button data-add onClick={add}>
          Add a document
        </Button>
      </div>
    </div>
  )
}

interface RowProps {
  readonly document: CaseDocument
  readonly onChange: (document: CaseDocument) => void
  readonly onRemove: () => void
}

function DocumentRow({ document, onChange, onRemove }: RowProps) {
  const { on, setTyping } = useReview()
  const typed = document.date ?? ''
  const read = (text: string) => readDate(text, { monthAllowed: true, past: true, on })
  const reading = read(typed)
  /** While one types, "today" is read too; left, the field holds the day. */
  const said = read(withDaySaid(typed, on))
  return (
    <div className="document-row" data-row role="group" aria-label={`Document ${document.id}`}>
      <span className="document-id mono">{document.id}</span>
      <div data-question={`${document.id} kind`}>
        <DocumentKind value={document.kind} onChange={(kind) => onChange({ ...document, kind })} />
      </div>
      <div data-question={`${document.id} date`}>
        <TypedInput
          label="Date"
          value={reading.value === undefined ? typed : formatDate(reading.value)}
          echo={said.value && sayDate(said.value)}
          problem={reading.problem}
          onType={(date) => {
            setTyping(documentsTyping)
            onChange({ ...document, date })
          }}
          onLeave={(date) => {
            setTyping(undefined)
            const { value } = read(withDaySaid(date, on))
            if (value !== undefined) onChange({ ...document, date: value })
          }}
        />
      </div>
      <div data-question={`${document.id} remark`}>
        <TypedInput
          label="Remark"
          room="none"
          value={document.remark ?? ''}
          onType={(remark) => onChange({ ...document, remark })}
        />
      </div>
      <Button look="quiet" className="document-remove" onClick={onRemove}>
        Remove <span className="only-read-out">{document.id}</span>
      </Button>
    </div>
  )
}
