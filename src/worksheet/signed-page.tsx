import { Link, useNavigate } from '@tanstack/react-router'
import type { CaseFile } from '../cases/case-file'
import { reviewCase } from '../cases/review'
import { dayOf } from '../cases/signing/signed-at'
import { nameWords } from '../cases/signing/signed-words'
import { showAnswer } from '../evaluation'
import { PaperHeader } from '../opened-case/paper-header'
import { buttonClass } from '../ui/button'
import { note, useLock } from '../hooks/use-lock'
import { addRevision, newId, replaceCase } from '../hooks/change-cases'
import { recordAddress } from './address'
import { SignedPanel } from './sign/signed-panel'
import './signed-page.css'

type Signed = CaseFile & { readonly signature: NonNullable<CaseFile['signature']> }

/** A signed case in the place of its sheet: there is nothing left to fill in. */
export default function SignedPage({ file }: { readonly file: Signed }) {
  const navigate = useNavigate()
  const lock = useLock()
  const { answers } = reviewCase(file, dayOf(file.signature))
  return (
    <>
      <title>{`Signed ${showAnswer(answers, 'caseNumber')} - Ixazomib review`}</title>
      <PaperHeader answers={answers} />
      <main className="signed-page">
        <h1 className="only-read-out">Signed review of case {answers.caseNumber ?? 'without a number'}</h1>
        <div className="signed-head">
          <h2>Signed review</h2>
          <Link {...recordAddress('cases', file.id)} className={buttonClass('primary')}>
            See the record
          </Link>
        </div>
        <SignedPanel
          file={file}
          reviewer={lock.state === 'open' ? lock.reviewer : undefined}
          newId={newId}
          onAddendum={async (amended) => {
            await replaceCase(file, amended)
            const added = amended.addenda?.at(-1)
            void note({ what: 'addendum', who: added && nameWords(added.author), caseId: file.id })
          }}
          onRevision={async ({ superseded, revision }) => {
            await addRevision(file, superseded, revision)
            const who = superseded.supersededBy?.by
            void note({ what: 'revised', who, caseId: file.id, details: { by: revision.id } })
            void navigate({ to: '/cases/$caseId', params: { caseId: revision.id } })
          }}
        />
      </main>
    </>
  )
}
