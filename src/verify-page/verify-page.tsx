import { useState, type SubmitEvent } from 'react'
import { verifyRecord, type Verdict } from '../cases/signing/verify-record'
import { messageOf } from '../cases/message-of'
import { PlainPage } from '../plain-page/plain-page'
import { BarLink } from '../ui/bar-link'
import { isOfLogHere } from '../hooks/use-logs'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { CaseFileField } from './case-file-field'
import { VerdictWords } from './verdict-words'
import './verify-page.css'

async function verify(name: string, text: string, typed: string): Promise<Verdict> {
  const verdict = await verifyRecord(name, text, typed)
  return verdict.verdict === 'no match' && (await isOfLogHere(typed)) ? { verdict: 'number of the log' } : verdict
}

/** Compares a case file with the fingerprint printed on a record. Nothing leaves the device. */
export function VerifyPage() {
  const [chosen, setChosen] = useState<{ readonly name: string; readonly text: string }>()
  const [pasted, setPasted] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const [verdict, setVerdict] = useState<Verdict>()
  const source = chosen ?? (pasted.trim() === '' ? undefined : { name: 'pasted.json', text: pasted })
  /** What was compared is not what stands there any more. */
  const changing = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setVerdict(undefined)
    }
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (source === undefined || typed.trim() === '') return
    verify(source.name, source.text, typed).then(setVerdict, (error: unknown) =>
      setVerdict({ verdict: 'damaged', why: messageOf(error) }),
    )
  }
  return (
    <PlainPage name="Verify a record" links={<BarLink to="/">Cases</BarLink>} className="verify-page">
      <h1>Verify a record</h1>
      <p>
        A signed record carries a fingerprint in its foot and in its QR code. Here it is compared with the case file it
        was printed from, on this device alone.
      </p>
      <form className="verify-form" aria-label="Verify a record" noValidate onSubmit={submit}>
        <CaseFileField
          chosen={chosen?.name}
          onChosen={changing(setChosen)}
          pasted={pasted}
          onPasted={changing(setPasted)}
          problem={tried && source === undefined ? 'Choose a case file, or paste its text.' : undefined}
        />
        <Field
          label="Printed fingerprint"
          hint="After “Fingerprint” in the foot of the record: 32 digits 0 to 9 and a to f. Or what the QR code says."
          problem={tried && typed.trim() === '' ? 'Type the fingerprint from the foot of the record.' : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              className="input mono"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => changing(setTyped)(target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" look="primary">
            Compare
          </Button>
        </div>
      </form>
      <div role="status">{verdict === undefined ? null : <VerdictWords verdict={verdict} />}</div>
    </PlainPage>
  )
}
