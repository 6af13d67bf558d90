import { createContext, use, useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { CaseContent, Workflow } from '../cases/case-file'
import { reviewCase, type ReviewedCase } from '../cases/review'
import type { Day, FactKey } from '../facts'
import { documentCorrections, documentsTyping, type Correction } from './corrections'
import { contentOf, type SheetForm } from './sheet-form'

export interface Reviewing {
  readonly content: CaseContent
  readonly workflow: Workflow | undefined
  readonly review: ReviewedCase
  /** The decision date: today. */
  readonly on: Day
  /** What can't be read of the documents' dates. */
  readonly documentDates: readonly Correction[]
  /** A field is being typed in: half a date is no mistake yet. */
  readonly setTyping: (key: FactKey | typeof documentsTyping | undefined) => void
}

const Context = createContext<Reviewing | undefined>(undefined)

interface Props extends Pick<Reviewing, 'on' | 'workflow'> {
  readonly children: ReactNode
}

/** Reads and determines the case anew with every change of the form. */
export function ReviewProvider({ on, workflow, children }: Props) {
  const form = useWatch<SheetForm>() as SheetForm
  const content = contentOf(form)
  const read = reviewCase(content, on)
  const [typing, setTyping] = useState<FactKey | typeof documentsTyping>()
  const problems = read.problems.filter(({ key }) => key !== typing)
  const review = { ...read, problems }
  const documentDates = typing === documentsTyping ? [] : documentCorrections(content, on)
  return <Context value={{ content, workflow, review, on, documentDates, setTyping }}>{children}</Context>
}

export function useReview(): Reviewing {
  const reviewing = use(Context)
  if (reviewing === undefined) throw new Error('A part of the sheet stands outside of a ReviewProvider')
  return reviewing
}
