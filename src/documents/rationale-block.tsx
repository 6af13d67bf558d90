import type { RecordContent } from '../cases/record/record-form'
import { PaperMark } from './paper-mark'

export function RationaleBlock({ rationale }: { readonly rationale: RecordContent['rationale'] }) {
  const { text, by, stale } = rationale
  return (
    <section aria-labelledby="record-rationale">
      <h2 id="record-rationale">
        Rationale{' '}
        {stale ? null : (
          <span className="record-small">{by === 'draft' ? 'drafted from the facts' : 'written by the reviewer'}</span>
        )}
      </h2>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {stale ? (
        <p className="record-warning">
          <PaperMark shape="warning" />
          <strong>The facts have changed since the reviewer wrote this.</strong>
        </p>
      ) : null}
    </section>
  )
}
