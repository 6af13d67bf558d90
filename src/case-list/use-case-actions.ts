import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { CaseRow } from '../cases/case-row'
import { exportCases, exportName, retentionExport } from '../cases/export-cases'
import { parseCase } from '../cases/parse-case'
import { deletedCases } from '../use-deleted-cases'
import { note } from '../use-lock'
import { createCase, createRenewal, stores } from '../use-saved-cases'
import { download } from '../ui/download'
import type { RowAction } from './row-menu'
import { counted } from './row-words'

export interface Asking {
  readonly row: CaseRow
  readonly how: 'delete' | 'retain'
}

const today = (): string => Temporal.Now.plainDateISO().toString()

/** What can be done with cases from the list; whatever fails is said. */
export function useCaseActions() {
  const navigate = useNavigate()
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [asking, setAsking] = useState<Asking>()

  const attempt = (work: () => Promise<unknown>) => {
    setProblem(undefined)
    work().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
  }
  const goTo = (caseId: string) => navigate({ to: '/cases/$caseId', params: { caseId } })
  const exportSome = (ids: readonly string[]) =>
    attempt(async () => {
      const records = (await stores.cases.records(ids)).filter((record) => record !== undefined)
      const files = records.map(parseCase).flatMap((parsed) => ('file' in parsed ? [parsed.file] : []))
      download(exportName(files, today()), exportCases(records))
      void note({ what: 'exported', details: { cases: [...ids] } })
      setSaid(`${counted(records.length, 'case')} exported to your downloads.`)
    })

  return {
    said,
    problem,
    asking,
    stopAsking: () => setAsking(undefined),
    startCase: () => attempt(async () => goTo(await createCase())),
    exportSome,
    exportAll: () => attempt(async () => exportSome(await stores.cases.ids())),
    onAction: (action: RowAction, row: CaseRow) => {
      if (action === 'ask') attempt(() => navigate({ to: '/cases/$caseId/letter', params: { caseId: row.id } }))
      else if (action === 'renew') attempt(async () => goTo(await createRenewal(row.id)))
      else if (action === 'export') exportSome([row.id])
      else setAsking({ row, how: action })
    },
    /** A signed case leaves in a file that names what left. */
    confirm: async ({ id }: CaseRow) => {
      if (asking?.how === 'retain') {
        const file = await stores.cases.get(id)
        if (file === undefined) return
        const at = new Date().toISOString()
        download(exportName([file], today()).replace('ixazomib-', 'ixazomib-retention-'), retentionExport([file], at))
        void note({ what: 'exported for retention', caseId: id })
        setSaid('The signed case is in the retention file, among your downloads.')
      }
      await deletedCases.remove(id)
    },
    undo: (id: string) => attempt(() => deletedCases.undo(id)),
  }
}
