import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/button'
import type { Citation } from '../../cases/case-file'
import { citationWords, shortCitation } from '../item-words'
import { isSame } from '../last-cited'
import { useReview } from '../review-context'
import { usePlaced, useSheet, useShown } from '../sheet-context'
import { usePart } from '../sheet-form'
import { CiteForm } from './cite-form'
import { KeyHint } from './item'
import './documented-in.css'

/** Where a criterion's finding is documented: documents with a page, added in a line and taken away again. */
export function DocumentedIn({ criterion }: { readonly criterion: string }) {
  const { value: citations, set } = usePart('citations')
  const { content } = useReview()
  const { setLastCited, moveOn } = useSheet()
  const { lastCited, placed } = usePlaced()
  const { active } = useShown()
  const [citing, setCiting] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  const cited = citations[criterion] ?? []
  const add = (citation: Citation) => {
    setLastCited(citation)
    if (!cited.some((each) => isSame(each, citation))) set({ ...citations, [criterion]: [...cited, citation] })
  }
  const remove = (citation: Citation) => {
    flushSync(() => set({ ...citations, [criterion]: cited.filter((each) => !isSame(each, citation)) }))
    row.current?.querySelector<HTMLElement>('[data-cite]')?.focus()
  }
  const last = content.documents.some(({ id }) => id === lastCited?.document) ? lastCited : undefined
  const isActive = placed.some(({ item }) => item.key === active && item.id === criterion)
  if (citing) {
    return (
      <CiteForm
        onCite={(citation) => {
          flushSync(() => {
            add(citation)
            setCiting(false)
          })
          moveOn(row.current)
        }}
        onCancel={() => {
          flushSync(() => setCiting(false))
          row.current?.querySelector<HTMLElement>('[data-cite]')?.focus()
        }}
      />
    )
  }
  return (
    // Without a citation it is the item's last question.
    <div
      className="documented"
      ref={row}
      data-question={`citation ${criterion}`}
      data-done={cited.length > 0 || undefined}
    >
      <span className="quiet small">Documented in</span>
      {cited.map((citation) => (
        <span key={`${citation.document} ${citation.page}`} className="citation">
          {citationWords(citation, content.documents)}
          <button type="button" className="citation-remove" onClick={() => remove(citation)}>
            <span aria-hidden="true">×</span>
            <span className="only-read-out">Remove {citationWords(citation, content.documents)}</span>
          </button>
        </span>
      ))}
      {last !== undefined && cited.length === 0 ? (
        <Button
          look="link"
          data-cite-same
          onClick={() => {
            // The button goes with the click; by its key, the focus may be at a question that is not answered yet.
            const goesOn = isLastQuestion(row.current)
            flushSync(() => add(last))
            if (goesOn) moveOn(row.current)
          }}
        >
          Same document
          <span className="documented-same">{shortCitation(last, content.documents)}</span>
          {isActive ? <KeyHint keys={['s']} /> : null}
        </Button>
      ) : null}
      <Button look="link" data-cite onClick={() => setCiting(true)}>
        {cited.length === 0 ? 'Cite a document' : 'Cite another'}
        {isActive ? <KeyHint keys={['c']} /> : null}
      </Button>
    </div>
  )
}

/** Whether nothing else is left to answer in the item, or one has come to its end. */
function isLastQuestion(row: HTMLElement | null): boolean {
  if (row === null || row.contains(document.activeElement)) return true
  const questions = [...(row.closest('[data-item]')?.querySelectorAll('[data-question]') ?? [])]
  return questions.every((question) => question === row || question.hasAttribute('data-done'))
}
