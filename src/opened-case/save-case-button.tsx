import { useState } from 'react'
import type { CaseKind } from '../cases/connection'
import { fetchPart } from '../cases/fetch-part'
import { messageOf } from '../cases/message-of'
import { Button, type ButtonLook } from '../ui/button'
import { download } from '../ui/download'

interface Props {
  readonly store: CaseKind
  readonly caseId: string
  readonly look?: ButtonLook
}

/** The way out where a case can't be kept or shown: all of it, with what is not on the disk yet, as a file. */
export function SaveCaseButton({ store, caseId, look }: Props) {
  const [problem, setProblem] = useState<string>()
  const save = () => {
    setProblem(undefined)
    fetchPart(() => import('../hooks/use-case-files'))
      .then(({ caseAsFile }) => caseAsFile(store, caseId))
      .then(
        ({ name, text }) => download(name, text),
        (error: unknown) => setProblem(messageOf(error)),
      )
  }
  return (
    <>
      <Button look={look} onClick={save}>
        Save this case as a file
      </Button>
      {problem === undefined ? null : <span role="alert">No file was saved. {problem}</span>}
    </>
  )
}
