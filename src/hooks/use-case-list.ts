import { useSyncExternalStore } from 'react'
import { openCaseList, type OpenedList } from '../cases/list/case-list'
import { nothingToSave } from '../cases/lock/cases-in-memory'
import type { CaseKind } from '../cases/connection'
import { caseLock, stores } from './stores'

const lists = { cases: openCaseList(stores.cases), samples: openCaseList(stores.samples) }
caseLock.hold({ ...nothingToSave, forget: lists.cases.close })

/** The cases of a store in short, each with where it stands. */
export function useCaseList(kind: CaseKind = 'cases'): OpenedList & { readonly retry: () => void } {
  const { subscribe, current, retry } = lists[kind]
  return { ...useSyncExternalStore(subscribe, current), retry }
}
