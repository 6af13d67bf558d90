import { Suspense, type ReactNode } from 'react'
import type { CaseKind } from './cases/connection'
import { EditGate } from './lock-page/edit-gate'
import type { PrintedPage } from './lock-page/note-printing'
import { later } from './ui/later'

interface GateProps {
  readonly caseId: string
  readonly children: ReactNode
}

/** What stands before every page of a case. Samples are never locked. */
export async function gateOf(store: CaseKind, paper: PrintedPage['paper']) {
  if (store === 'samples') return ({ children }: GateProps) => children
  const [{ LockGate }, { NotePrinting }] = await Promise.all([
    import('./lock-page/lock-gate'),
    import('./lock-page/note-printing'),
  ])
  return ({ caseId, children }: GateProps) => (
    <LockGate>
      <NotePrinting caseId={caseId} paper={paper} />
      {children}
    </LockGate>
  )
}

const RecordToRead = later(async () => (await import('./documents/record-page')).RecordPage)

/** One tab edits a case; any other shows its record. */
export const Editing = ({ store, caseId, children }: GateProps & { readonly store: CaseKind }) => (
  <EditGate
    key={caseId}
    store={store}
    caseId={caseId}
    toRead={
      <Suspense>
        <RecordToRead store={store} caseId={caseId} />
      </Suspense>
    }
  >
    {children}
  </EditGate>
)
