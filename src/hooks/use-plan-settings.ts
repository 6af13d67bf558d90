import { useSyncExternalStore } from 'react'
import { noteSettings } from '../cases/log/note-changes'
import { openPlanSettings, type OpenedSettings, type PlanSettings } from '../cases/plan-settings'
import { caseLock } from './stores'

const opened = openPlanSettings()
const changes = noteSettings(caseLock.note)
caseLock.noteFirst(changes.finish)

/** The plan's settings on this device; each change stands in the log. */
export const planSettings = {
  ...opened,
  save: (change: Partial<PlanSettings>) => {
    const before = opened.current().settings
    opened.save(change)
    changes.changed(before, opened.current().settings)
  },
}

/** What the plan sets for itself on this device, and how to change it. */
export function usePlanSettings(): OpenedSettings & { readonly save: (change: Partial<PlanSettings>) => void } {
  const { subscribe, current, save } = planSettings
  return { ...useSyncExternalStore(subscribe, current), save }
}
