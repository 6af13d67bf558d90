import { useSyncExternalStore } from 'react'
import type { CaseFile } from '../cases/case-file'
import { openDeleted } from '../cases/list/case-list-deleted'
import { takeUp } from '../cases/left-behind'
import { nothingToSave } from '../cases/lock/cases-in-memory'
import { caseLock, stores } from './stores'

export const deletedCases = openDeleted(stores.cases, (id) => takeUp(`cases/${id}`))
caseLock.hold({ ...nothingToSave, forget: deletedCases.forget })

/** The cases deleted since the app was opened. */
export const useDeletedCases = (): readonly CaseFile[] =>
  useSyncExternalStore(deletedCases.subscribe, deletedCases.current).files
