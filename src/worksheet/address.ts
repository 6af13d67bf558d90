import type { CaseKind } from '../cases/connection'

/** The address of a part of a case's sheet, for a link or for going there. */
export const itemAddress = (store: CaseKind, caseId: string, item: string) =>
  store === 'cases'
    ? ({ to: '/cases/$caseId/$item', params: { caseId, item } } as const)
    : ({ to: '/samples/$sample/$item', params: { sample: caseId, item } } as const)

export const recordAddress = (store: CaseKind, caseId: string) =>
  store === 'cases'
    ? ({ to: '/cases/$caseId/record', params: { caseId } } as const)
    : ({ to: '/samples/$sample/record', params: { sample: caseId } } as const)
