import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { contentOf, type CaseFile } from '../cases/case-file'
import { nameOfCase } from '../cases/export-cases'
import { canChangeByLetter, isAnswered, letterItems, sentItems, type LetterItem } from '../cases/letter/letter'
import { letterOf, letterText } from '../cases/letter/letter-text'
import { reviewCase } from '../cases/review'
import { takenUp, waitForPrescriber } from '../cases/workflow'
import { cite, showAnswer } from '../evaluation'
import type { Day } from '../facts'
import { PaperHeader } from '../opened-case/paper-header'
import { SaveCaseButton } from '../opened-case/save-case-button'
import { Button, buttonClass } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { download } from '../ui/download'
import { note, useLock } from '../hooks/use-lock'
import { usePlanSettings } from '../hooks/use-plan-settings'
import type { SavedCase } from '../hooks/use-case'
import { LetterPaper } from './letter-paper'
import { ReplyBy } from './reply-by'
import { SentLetter } from './sent-letter'
import './letter-page.css'

interface Props extends Pick<SavedCase, 'save' | 'saving'> {
  readonly file: CaseFile
  readonly on: Day
}

export function LoadedLetter({ file, on, save, saving }: Props) {
  const { settings } = usePlanSettings()
  const review = reviewCase(file, on)
  const { answers } = review
  const { workflow } = file
  const items = letterItems(review)
  const { settledBy } = review.determination
  const isNeedless = items.length > 0 && !canChangeByLetter(review)
  const isOffered = items.length > 0 && !isNeedless
  const sent = workflow?.asked === undefined ? undefined : sentItems(workflow.asked, review)
  const [replyBy, setReplyBy] = useState(() => firstReplyBy(file, answers.dueOn, on))
  const letter = letterOf({ reviewer: useReviewer() ?? file.reviewer ?? '', answers, settings, on, replyBy })
  const isFixed = file.signature !== undefined
  const isWaiting = workflow?.state === 'waiting'
  const moveTo = (next: CaseFile['workflow']) => save({ ...contentOf(file), workflow: next })

  return (
    <>
      <title>{`Letter ${showAnswer(answers, 'caseNumber')} - Ixazomib review`}</title>
      <PaperHeader answers={answers} />
      <main className="letter-ground">
        <h1 className="letter-title">Ask the prescriber</h1>
        <div className="letter-tools">
          <Link to="/cases/$caseId" params={{ caseId: file.id }} className={buttonClass()}>
            Back to worksheet
          </Link>
          <span className="letter-tools-gap" />
          <CopyButton
            label="Copy as text"
            what="letter"
            text={() => letterText(letter, items)}
            isDisabled={!isOffered}
          />
          <Button
            disabled={!isOffered}
            onClick={() => {
              download(`letter-${nameOfCase(file)}.txt`, letterText(letter, items), 'text/plain')
              void note({ what: 'letter saved', caseId: file.id })
            }}
          >
            Save as text
          </Button>
          <Button disabled={!isOffered} onClick={() => window.print()}>
            Print
          </Button>
        </div>
        {saving.state === 'failed' ? (
          <p role="alert" className="letter-problem">
            Not saved. {saving.message} <SaveCaseButton store="cases" caseId={file.id} />
          </p>
        ) : null}
        <div className="letter-state">
          {isFixed || isNeedless ? null : <ReplyBy value={replyBy} on={on} onChange={setReplyBy} />}
          <SentLetter
            workflow={workflow}
            isFixed={isFixed}
            onCame={() => {
              if (workflow !== undefined) moveTo(takenUp(workflow, new Date().toISOString()))
            }}
          />
          {isFixed || !isOffered ? null : (
            <Button
              look="primary"
              onClick={() => moveTo(waitForPrescriber(file, { items, replyBy, on, at: new Date().toISOString() }))}
            >
              {isWaiting ? 'Sent again today' : 'Mark as waiting'}
            </Button>
          )}
        </div>
        {settings.planName === '' || (settings.fax === '' && settings.phone === '') ? (
          <p className="letter-hint">
            The plan’s name, phone and fax are missing. <Link to="/settings">Enter them in the settings</Link>
          </p>
        ) : null}
        {sent === undefined ? null : <Questions title="As asked" items={sent} open={items} caseId={file.id} />}
        {isNeedless ? (
          <p className="letter-hint">
            No answer to this letter changes the result: the criteria are not met by{' '}
            {settledBy.map((id) => cite({ id })).join(', ')}, whatever the prescriber answers. So no letter is written.
          </p>
        ) : items.length === 0 ? (
          <p className="letter-hint">Nothing that still matters is open for the prescriber to answer.</p>
        ) : (
          <LetterPaper letter={letter} items={items} caseId={file.id} />
        )}
      </main>
    </>
  )
}

interface QuestionsProps {
  readonly title: string
  readonly items: readonly LetterItem[]
  readonly open: readonly LetterItem[]
  readonly caseId: string
}

/** The numbers of the letter that was sent: each leads to its question. */
function Questions({ title, items, open, caseId }: QuestionsProps) {
  return (
    <section className="letter-sent" aria-labelledby="sent-heading">
      <h2 id="sent-heading">{title}</h2>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/cases/$caseId/$item" params={{ caseId, item: item.item }}>
              {item.ask}
            </Link>{' '}
            <span className={isAnswered(item, open) ? 'letter-answered' : 'letter-open'}>
              {isAnswered(item, open) ? 'answered' : 'open'}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who works here; undefined where nobody gave a name. */
function useReviewer(): string | undefined {
  const lock = useLock()
  if (lock.state !== 'open' || lock.reviewer.name === '') return undefined
  return [lock.reviewer.name, lock.reviewer.credentials].filter((word) => word !== '').join(', ')
}

/** What the letter asked for before, or the day the decision is due, where that is still to come. */
function firstReplyBy({ workflow }: CaseFile, dueOn: Day | undefined, on: Day): Day | undefined {
  const before = workflow?.state === 'waiting' ? workflow.replyBy : undefined
  return before ?? (dueOn !== undefined && dueOn >= on ? dueOn : undefined)
}
