import { useState, type SubmitEvent } from 'react'
import type { ComparedPosition } from '../cases/log/compare-printed'
import { messageOf } from '../cases/message-of'
import { Part } from '../plain-page/part'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { MarkedWord, type MarkShape } from '../ui/mark'
import { compareWithRecord } from '../hooks/use-logs'

/** Whether the log still holds what a record says of it: cut off or begun anew, it would fit itself. */
export function ComparePrinted() {
  const [typed, setTyped] = useState('')
  const [compared, setCompared] = useState<ComparedPosition>()
  const [problem, setProblem] = useState<string>()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setProblem(undefined)
    compareWithRecord(typed).then(setCompared, (error: unknown) => setProblem(messageOf(error)))
  }
  return (
    <Part heading="Compare with a record">
      <form noValidate className="log-compare" onSubmit={submit}>
        <Field
          label="Log, as it is printed"
          hint="In the foot of a record: “Log 214, 7f3a91c2 …”, with all its digits."
          problem={compared === 'not a position' ? 'Type the number of entries, a comma, and the 32 digits.' : problem}
        >
          {(ids) => (
            <input
              {...ids}
              className="input mono"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value)
                setCompared(undefined)
              }}
            />
          )}
        </Field>
        <div>
          <Button type="submit">Compare</Button>
        </div>
      </form>
      <div role="status">
        {compared === undefined || compared === 'not a position' ? null : (
          <MarkedWord shape={verdicts[compared][0]}>{verdicts[compared][1]}</MarkedWord>
        )}
      </div>
    </Part>
  )
}

const verdicts: Record<Exclude<ComparedPosition, 'not a position'>, [MarkShape, string]> = {
  there: ['met', 'The log of this device holds it'],
  'not there': [
    'not-met',
    'No log of this device holds it: it was changed or cut off, or the record is of another device',
  ],
}
