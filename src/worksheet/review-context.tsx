import { createContext, useMemo, useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { CaseContent, Workflow } from '../cases/case-file'
import { reviewCase, type ReviewedCase } from '../cases/review'
import type { Day, FactKey } from '../facts'
import { documentCorrections, documentsTyping, type Correction } from './corrections'
import { contentOf, type SheetForm } from './sheet-form'
import { useGiven } from './use-given'
import { useFollowing, type Following } from './use-following'

export interface Reviewing {
  readonly content: CaseContent
  /** The content as text, which tells two states of it apart at once. */
  readonly text: string
  readonly workflow: Workflow | undefined
  readonly review: ReviewedCase
  /** The decision date: today. */
  readonly on: Day
  /** What can't be read of the documents' dates. */
  readonly documentDates: readonly Correction[]
  /** A field is being typed in: half a date is no mistake yet. */
  readonly setTyping: (key: FactKey | typeof documentsTyping | undefined) => void
}

type Follow = Omit<Following<Reviewing>, 'followed'>

const NewestContext = createContext<Reviewing | undefined>(undefined)
const FollowedContext = createContext<Reviewing | undefined>(undefined)
const FollowContext = createContext<Follow | undefined>(undefined)

interface Props extends Pick<Reviewing, 'on' | 'workflow'> {
  readonly children: ReactNode
}

/** Reads and determines the case anew with every change of it. */
export function ReviewProvider({ on, workflow, children }: Props) {
  const text = JSON.stringify(contentOf(useWatch<SheetForm>() as SheetForm))
  const { content, read } = useMemo(() => readText(text, on), [text, on])
  const [typing, setTyping] = useState<FactKey | typeof documentsTyping>()
  const review = useMemo(
    () => ({ ...read, problems: read.problems.filter(({ key }) => key !== typing) }),
    [read, typing],
  )
  const documentDates = useMemo(
    () => (typing === documentsTyping ? [] : documentCorrections(content, on)),
    [typing, content, on],
  )
  const reviewing = useMemo(
    () => ({ content, text, workflow, review, on, documentDates, setTyping }),
    [content, text, workflow, review, on, documentDates],
  )
  const { followed, catchUp, onceFollowed } = useFollowing(reviewing)
  const follow = useMemo(() => ({ catchUp, onceFollowed }), [catchUp, onceFollowed])
  return (
    <FollowContext value={follow}>
      <NewestContext value={reviewing}>
        <FollowedContext value={followed}>{children}</FollowedContext>
      </NewestContext>
    </FollowContext>
  )
}

function readText(text: string, on: Day) {
  const content = JSON.parse(text) as CaseContent
  return { content, read: reviewCase(content, on) }
}

/** The case as it was entered this moment: for the determination, which is painted first, and for what keeps the case. */
export const useNewestReview = (): Reviewing => useGiven(NewestContext)

/** The case for the whole sheet: a frame later, and before anything else is done. */
export const useReview = (): Reviewing => useGiven(FollowedContext)

export const useFollow = (): Follow => useGiven(FollowContext)
