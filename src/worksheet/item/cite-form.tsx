import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import type { Citation } from '../../cases/case-file'
import { show } from '../focus'
import { documentWords } from '../item-words'
import { usePart } from '../sheet-form'
import { nextDocumentId } from './documents'
import { DocumentKind } from './document-kind'

const another = 'another document'

/** Choose a document by its number, type the page, Enter. A document not listed yet is added on the way. */
export function CiteForm({
  onCite,
  onCancel,
}: {
  readonly onCite: (citation: Citation) => void
  readonly onCancel: () => void
}) {
  const { value: documents, set: setDocuments } = usePart('documents')
  const [chosen, setChosen] = useState(
    documents.length === 0 ? another : documents.length === 1 ? (documents[0]?.id ?? '') : '',
  )
  const [kind, setKind] = useState('')
  const [page, setPage] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const isNew = chosen === another
  const ready = isNew ? kind.trim() !== '' : chosen !== ''
  // With one document there is nothing to choose.
  const first = documents.length > 1 ? 'input' : '[data-then]'
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true })
    if (form.current) show(form.current)
  }, [first])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!ready) return
    const document = isNew ? nextDocumentId(documents) : chosen
    if (isNew) setDocuments([...documents, { id: document, kind: kind.trim() }])
    onCite({ document, ...(page.trim() === '' ? {} : { page: page.trim() }) })
  }
  return (
    <form
      ref={form}
      className="cite-form"
      aria-label="Cite a document"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      {documents.length === 0 ? null : (
        <Choice
          question="Which document"
          options={[
            ...documents.map((document) => ({
              value: document.id,
              label: `${document.id} ${documentWords(document)}`,
            })),
            { value: another, label: 'Another document' },
          ]}
          value={chosen}
          onChange={setChosen}
          onAnswered={() => form.current?.querySelector<HTMLElement>('[data-then]')?.focus({ preventScroll: true })}
          layout="below"
        />
      )}
      <div className="cite-form-row">
        {isNew ? <DocumentKind value={kind} onChange={setKind} data-then /> : null}
        <label className="cite-page">
          <span className="field-label">Page</span>
          <input
            className="input"
            value={page}
            data-then={isNew ? undefined : true}
            autoComplete="off"
            onChange={({ target }) => setPage(target.value)}
          />
        </label>
        <Button type="submit" look="primary" disabled={!ready}>
          Cite
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
