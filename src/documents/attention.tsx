import type { RecordContent } from '../cases/record/record-form'
import { PaperMark } from './paper-mark'
import { keyed, Words } from './record-words'

/** What a reader must not overlook, each kind under its own heading. */
export const Attention = ({ lists }: { readonly lists: RecordContent['attention'] }) =>
  lists.map(({ title, shape, items }) => (
    <section key={title} className={items.length > 5 ? 'record-attention record-attention-long' : 'record-attention'}>
      <h2>
        <PaperMark shape={shape} />
        {title} ({items.length})
      </h2>
      <ul>
        {keyed(items).map(({ key, item }) => (
          <li key={key}>
            <Words words={item} />
          </li>
        ))}
      </ul>
    </section>
  ))
