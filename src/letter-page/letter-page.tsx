import { Unopened } from '../opened-case/unopened'
import { useCase } from '../hooks/use-case'
import { LoadedLetter } from './loaded-letter'

/** The letter that asks the prescriber, of one case. */
export function LetterPage({ caseId }: { readonly caseId: string }) {
  const opened = useCase('cases', caseId)
  const { state, file, save, saving } = opened
  if (state !== 'ready' || file === undefined) return <Unopened opened={opened} store="cases" caseId={caseId} />
  return <LoadedLetter file={file} on={Temporal.Now.plainDateISO().toString()} save={save} saving={saving} />
}
