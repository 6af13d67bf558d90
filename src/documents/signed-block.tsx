import { lazy, Suspense } from 'react'
import type { Addendum, Signature } from '../cases/signing/signature-form'
import { addendumHead, currentFingerprint, nameWords, signedWords } from '../cases/signing/signed-words'
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
  const fingerprint = currentFingerprint(signature, addenda)
  return (
    <section className="record-signed" aria-label="Signature">
      <div className="record-signed-block">
        <div>
          <p>
            <strong>Signed: {nameWords(signature)}</strong>
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
      </div>
      {addenda.length === 0 ? null : <Addenda addenda={addenda} />}
    </section>
  )
}

const Addenda = ({ addenda }: { readonly addenda: readonly Addendum[] }) => (
  <ol className="record-addenda" aria-label="Addenda">
    {keyed(addenda).map(({ key, item }) => (
      <li key={key}>
        <strong>{addendumHead(item)}.</strong> {item.what} Reason: {item.reason}
      </li>
    ))}
  </ol>
)
