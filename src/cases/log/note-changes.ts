import type { CaseFile } from '../case-file'
import type { PlanSettings } from '../plan-settings'
import { noteBursts } from './bursts'
import { changesBetween, fieldsChanged } from './changes-between'
import type { Noted } from './device-log'

/** Adds a line to the log. */
export type Note = (noted: Noted) => Promise<void>

/** Notes what a reviewer changes in a case. */
export function noteChanges(note: Note) {
  const { changed, finish } = noteBursts<CaseFile>(async (caseId, before, after) => {
    const details = changesBetween(before, after)
    if (Object.keys(details).length > 0) await note({ what: 'changed', caseId, details })
  })
  return { changed: (before: CaseFile, after: CaseFile) => changed(after.id, before, after), finish }
}

/** Notes what is changed in the plan's settings. */
export function noteSettings(note: Note) {
  const { changed, finish } = noteBursts<PlanSettings>(async (_name, before, after) => {
    const details = fieldsChanged(Object.entries(before), Object.entries(after))
    if (Object.keys(details).length > 0) await note({ what: 'settings changed', details })
  })
  return { changed: (before: PlanSettings, after: PlanSettings) => changed('settings', before, after), finish }
}
