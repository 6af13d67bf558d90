import { memo } from 'react'
import { BarLink } from '../ui/bar-link'
import { Button } from '../ui/button'
import { PageHeader } from '../ui/page-header'
import { Whose } from '../ui/whose'
import { useSavingState } from '../hooks/use-case'
import type { CaseFile } from '../cases/case-file'
import { stageNames } from '../cases/stages'
import { revisionOf } from '../cases/signing/signed-part'
import { known } from '../evaluation'
import { formatDate } from '../facts'
import { SaveCaseButton } from '../opened-case/save-case-button'
import { useReview } from './review-context'
import { useSheet } from './sheet-context'
import { useUndoable, type Undoing } from './use-history'
import './case-header.css'

interface Props {
  readonly undoing: Undoing
  readonly onKeys: () => void
  readonly isSample: boolean
}

/** Whose case this is, on every page of it: the wrong member is the worst error. */
export const CaseHeader = memo(({ undoing, onKeys, isSample }: Props) => {
  const { review } = useReview()
  const { file } = useSheet()
  const { answers } = review
  const standing = standingTag(file)
  const born = known(answers, 'birthDate')
  return (
    <PageHeader
      app="Ixazomib review"
      about={
        <Whose
          name={answers.memberName ?? 'Member not named yet'}
          tags={
            <>
              {isSample ? <span className="case-tag">Sample</span> : null}
              {file.supersedes === undefined ? null : (
                <span className="case-tag">
                  Revision {revisionOf(file)}
                  <span className="only-read-out"> of {answers.caseNumber ?? 'a case without a number'}</span>
                </span>
              )}
              {isSample || standing === undefined ? null : <span className="case-tag">{standing}</span>}
            </>
          }
        >
          {born === undefined ? null : (
            <span>
              <span className="only-read-out">Born </span>
              {formatDate(born)}
            </span>
          )}
          {answers.memberId === undefined ? null : (
            <span className="mono">
              <span className="only-read-out">Member ID </span>
              {answers.memberId}
            </span>
          )}
          {answers.caseNumber === undefined ? null : (
            <span className="mono">
              <span className="only-read-out">Case </span>
              {answers.caseNumber}
            </span>
          )}
        </Whose>
      }
    >
      <SavedState />
      <UndoButtons undoing={undoing} />
      <Button look="on-bar" onClick={onKeys} aria-label="Keys" className="case-icon case-keys" title="Keys (?)">
        ?
      </Button>
      <BarLink to="/">Cases</BarLink>
      <BarLink to="/policy">Policy</BarLink>
    </PageHeader>
  )
})

function UndoButtons({ undoing }: Pick<Props, 'undoing'>) {
  const can = useUndoable(undoing)
  return (
    <span className="case-undo">
      <Button
        look="on-bar"
        className="case-icon"
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={!can.undo}
        onClick={undoing.undo}
      >
        <Arrow />
      </Button>
      <Button
        look="on-bar"
        className="case-icon case-icon-redo"
        aria-label="Redo"
        title="Redo (Ctrl+Shift+Z)"
        disabled={!can.redo}
        onClick={undoing.redo}
      >
        <Arrow />
      </Button>
    </span>
  )
}

/** In review needs no word: the sheet itself says it. */
const standingTag = ({ workflow }: CaseFile): string | undefined =>
  workflow === undefined || workflow.state === 'in review' ? undefined : stageNames[workflow.state]

const Arrow = () => (
  <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
    <path
      d="M6 3 2.5 6.5 6 10 M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

function SavedState() {
  const { store, caseId } = useSheet()
  const saving = useSavingState(store, caseId)
  if (saving.state === 'failed') {
    return (
      <span className="case-not-saved" role="alert">
        <strong>Not saved.</strong> {saving.message}
        <Button look="on-bar" onClick={saving.retry}>
          Try again
        </Button>
        <SaveCaseButton store={store} caseId={caseId} look="on-bar" />
      </span>
    )
  }
  return <span className="case-saved">{saving.state === 'saving' ? 'Saving' : `Saved ${saving.at ?? ''}`}</span>
}
