import type { CaseKind } from '../cases/connection'
import { lazy, Suspense } from 'react'
import { Unopened } from '../opened-case/unopened'
import { useCaseToEdit } from '../hooks/use-case'
import { Sheet } from './sheet'

const SignedPage = lazy(() => import('./signed-page'))

interface Props {
  readonly store: CaseKind
  readonly caseId: string
  /** The part of the sheet that the address names. */
  readonly item?: string
}

/** The worksheet of one case, once it has been read from this device. */
export function CasePage({ store, caseId, item }: Props) {
  const opened = useCaseToEdit(store, caseId)
  const { state, file, revision, save } = opened
  if (state !== 'ready' || file === undefined) return <Unopened opened={opened} store={store} caseId={caseId} />
  const { signature } = file
  if (signature !== undefined) {
    return (
      <Suspense>
        <SignedPage file={{ ...file, signature }} />
      </Suspense>
    )
  }
  return <Sheet key={`${store} ${caseId} ${revision}`} store={store} file={file} item={item} save={save} />
}
