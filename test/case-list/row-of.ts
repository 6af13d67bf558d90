import { caseRow, type CaseRow } from '../../src/cases/list/case-row'
import { emptyCase } from '../../src/cases/case-file'

/** The row of an empty case, with some of it said otherwise. */
export const rowOf = (id: string, said: Partial<CaseRow> = {}): CaseRow => ({
  ...caseRow(emptyCase(id, '2026-11-24T10:00:00.000Z'), '2026-11-24'),
  ...said,
})
