import { useState } from 'react'
import { meaning, outcomeHeadline } from '../../cases/signing/decision-words'
import type { Signing } from '../../cases/signing/sign'
import { nameWords } from '../../cases/signing/signed-words'
import { messageOf } from '../../cases/message-of'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

interface Props {
  readonly about: string
  readonly signing: Signing
  readonly onSign: () => Promise<void>
  readonly onClose: () => void
}

/** The last question before a case is signed: what is signed, and what signing means. */
export function SignDialog({ about, signing, onSign, onClose }: Props) {
  const [isSigning, setSigning] = useState(false)
  const [problem, setProblem] = useState<string>()
  const confirm = () => {
    setSigning(true)
    onSign().catch((error: unknown) => {
      setSigning(false)
      setProblem(messageOf(error))
    })
  }
  return (
    <Dialog title="Sign this determination?" onClose={onClose}>
      <div className="sign-dialog">
        <p>
          <strong>{about}</strong>
        </p>
        <p>
          Decision: <strong>{outcomeHeadline[signing.decision]}</strong>. You sign as{' '}
          <strong>{nameWords(signing.reviewer)}</strong>. {meaning}.
        </p>
        <p>
          After signing nothing in this case can be changed. What has to be put right later is added as an addendum, or
          in a new revision that supersedes this one and keeps it. Who you are rests on this computer&rsquo;s own login.
        </p>
        {problem === undefined ? null : (
          <p role="alert" className="sign-problem">
            {problem}
          </p>
        )}
        <div className="sign-actions">
          <Button onClick={onClose}>Go back</Button>
          <Button look="primary" disabled={isSigning} onClick={confirm}>
            Sign
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
