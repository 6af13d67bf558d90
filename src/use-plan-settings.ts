import { useSyncExternalStore } from 'react'
import { openPlanSettings, type OpenedSettings, type PlanSettings } from './cases/plan-settings'

export const planSettings = openPlanSettings()

/** What the plan sets for itself on this device, and how to change it. */
export function usePlanSettings(): OpenedSettings & { readonly save: (change: Partial<PlanSettings>) => void } {
  const { subscribe, current, save } = planSettings
  return { ...useSyncExternalStore(subscribe, current), save }
}
