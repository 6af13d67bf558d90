import { Fragment } from 'react'
import type { RecordWords } from '../cases/record/record-form'

/** Words with what stands out in them. */
export const Words = ({ words }: { readonly words: RecordWords }) =>
  words.map(({ text, look }, index) => {
    const key = `${String(index)} ${text}`
    if (look === 'mono') {
      return (
        <span key={key} className="mono">
          {text}
        </span>
      )
    }
    return look === 'strong' ? <strong key={key}>{text}</strong> : <Fragment key={key}>{text}</Fragment>
  })

/** What stands alike in a list is told apart by its place: a record is printed, never reordered. */
export const keyed = <Item,>(items: readonly Item[]): readonly { readonly key: string; readonly item: Item }[] =>
  items.map((item, index) => ({ key: String(index), item }))
