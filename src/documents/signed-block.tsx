import { lazy, Suspense } from 'react'
import type { Addendum, Signature } from '../cases/signing/signature-form'
import { addendumHead, currentFingerprint, decidedWords, nameWords, signedWords } from '../cases/signing/signed-words'
import { keyed } from './record-words'
import './signed-block.css'

const QrCode = lazy(async () => ({ default: (await import('./qr-code')).QrCode }))

interface Props {
  readonly signature: Signature
  readonly addenda?: readonly Addendum[]
  readonly caseNumber: string
}

/** Who signed, what it means, when; what was added since; and the fingerprint to scan. */
export function SignedBlock({ signature, addenda = [], caseNumber }: Props) {
  const decided = decidedWords(signature)
  const fingerprint = currentFingerprint(signature, addenda)
  return (
    <>
      <section className="record-signed record-signed-block" aria-label="Signature">
        <div>
          <p>
            <strong>Signed: {nameWords(signature)}</strong>
          </p>
          <p>
            <strong>{decided.decision}</strong> {decided.computed}
          </p>
          <p>{signature.meaning}</p>
          <p>{signedWords(signature, addenda)}</p>
          <p className="record-fingerprint">
            Fingerprint <span className="mono">{fingerprint}</span>
          </p>
        </div>
        <div className="record-qr">
          <Suspense>
            {/* Capitals alone make a smaller code. */}
            <QrCode
              text={`${caseNumber} ${fingerprint.replaceAll(' ', '')}`.toUpperCase()}
              label={`QR code: case ${caseNumber}, fingerprint ${fingerprint}`}
            />
          </Suspense>
        </div>
      </section>
      {addenda.length === 0 ? null : <Addenda addenda={addenda} />}
    </>
  )
}

const Addenda = ({ addenda }: { readonly addenda: readonly Addendum[] }) => (
  <section className="record-addenda" aria-labelledby="record-addenda">
    <h2 id="record-addenda">Addenda ({addenda.length})</h2>
    <ol>
      {keyed(addenda).map(({ key, item }) => (
        <li key={key}>
          <strong>{addendumHead(item)}.</strong> {item.what} Reason: {item.reason}
        </li>
      ))}
    </ol>
  </section>
)
