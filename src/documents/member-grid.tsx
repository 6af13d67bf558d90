import type { RecordContent } from '../cases/record/record-form'

/** The record's title, and whom and what it is about. */
export const MemberGrid = ({ kind, grid }: Pick<RecordContent, 'kind' | 'grid'>) => (
  <header className="record-header">
    <h1 id="record-title" tabIndex={-1}>
      Ixazomib (Ninlaro) review record
    </h1>
    <p>{kind}</p>
    <dl className="record-grid">
      {grid.map(({ label, text, mono }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={mono === true ? 'mono' : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  </header>
)
