import type { RecordContent } from '../cases/record/record-form'

/** The documents, what was checked, the readings that acted, what rests on no document, and the notes. */
export const DocumentsReviewed = ({ documents, remarks }: Pick<RecordContent, 'documents' | 'remarks'>) => (
  <section aria-labelledby="record-documents">
    <h2 id="record-documents">Documents reviewed</h2>
    <p>{documents}</p>
    <p>
      {remarks.map(({ title, text }) => (
        <Remark key={title} title={title} text={text} />
      ))}
    </p>
  </section>
)

const Remark = ({ title, text }: RecordContent['remarks'][number]) => (
  <>
    <strong>{title}.</strong> {text}{' '}
  </>
)
