import { useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Field } from '../ui/field'

interface Chosen {
  readonly name: string
  readonly text: string
}

interface Props {
  /** Name of the file that was chosen. */
  readonly chosen: string | undefined
  readonly onChosen: (file: Chosen | undefined) => void
  readonly pasted: string
  readonly onPasted: (text: string) => void
  readonly problem: string | undefined
}

/** More than any case needs: a larger file is refused before it is read. */
const largest = 20_000_000

/** The case file: chosen, or its text pasted. */
export function CaseFileField({ chosen, onChosen, pasted, onPasted, problem }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [unread, setUnread] = useState<string>()
  const read = async (file: File) => {
    if (file.size > largest) return refuse('The file is larger than a case can be. Choose a single case.')
    try {
      const text = await file.text()
      setUnread(undefined)
      onChosen({ name: file.name, text })
    } catch {
      refuse('The file can’t be read. Choose it again.')
    }
  }
  const refuse = (why: string) => {
    setUnread(why)
    onChosen(undefined)
  }
  return (
    <div className="verify-file">
      <div className="verify-choose">
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.ndjson,.jsonl,application/json"
          aria-label="Case file"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file !== undefined) void read(file)
            // So that the same file can be chosen again.
            target.value = ''
          }}
        />
        <Button onClick={() => input.current?.click()}>Choose a case file</Button>
        {chosen === undefined ? null : (
          <span>
            <strong>{chosen}</strong>{' '}
            <Button look="quiet" onClick={() => onChosen(undefined)}>
              Take another
            </Button>
          </span>
        )}
      </div>
      {chosen !== undefined ? null : (
        <Field label="Or paste the text of the file" problem={unread ?? problem}>
          {(ids) => (
            <textarea
              {...ids}
              className="input mono small"
              rows={4}
              spellCheck={false}
              value={pasted}
              onChange={({ target }) => onPasted(target.value)}
            />
          )}
        </Field>
      )}
    </div>
  )
}
