import { Dialog } from '../ui/dialog'
import { KeyCap } from '../ui/key-cap'
import { useSingleKeys } from '../ui/single-keys'
import './keys-dialog.css'

const keys: readonly (readonly [readonly string[], string])[] = [
  [['1', '2', '3'], 'Answer the question in focus and go on'],
  [['Backspace'], 'Clear its answer'],
  [['Enter'], 'From a typed field on to the next question'],
  [['Ctrl', 'Enter'], 'Next open item'],
  [['Alt', 'Shift', '↓'], 'Next item; ↑ for the one before'],
  [['g', '4'], 'Criterion 4'],
  [['g', 'r'], 'Request; d documents, n footnote, c check'],
  [['a'], 'That is all: closes the list in focus'],
  [['c'], 'Cite a document for this item'],
  [['s'], 'Same document as cited last'],
  [['Ctrl', 'Z'], 'Undo; with Shift redo. In a text field, of that field'],
  [['?'], 'This list'],
]

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { on, set } = useSingleKeys()
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="keys">
        {keys.map(([caps, words]) => (
          <div key={words}>
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="checkbox">
        <input type="checkbox" checked={on} onChange={({ target }) => set(target.checked)} />
        <span>Shortcuts of a single key</span>
      </label>
    </Dialog>
  )
}
