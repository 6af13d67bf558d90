import type { Device } from './device'

/**
 * Saves what is being edited, then forgets all that could be read.
 * @param asked false where another tab has locked: that one tells the others, and writes the line of the log
 */
export async function lockDevice(device: Device, asked = true): Promise<void> {
  const { shown, cases, tabs } = device
  const current = shown.current()
  if (current.state !== 'open' || current.mode === 'clear') return
  const before = device.vault()
  if (asked) tabs.tell('lock')
  await cases.saveSoon()
  // Asked twice meanwhile, by every touch that comes too late, it is done once.
  if (shown.current().state !== 'open' || device.vault() !== before) return
  // Whoever worked here until now has locked; what was done before stands before it.
  const noted = asked ? device.note({ what: 'locked' }) : undefined
  shown.show({ state: 'locked' })
  // What could not be saved in time is tried again, out of sight, until it is.
  await Promise.all([cases.saveAtLast(), noted])
  if (device.vault() === before) device.forget()
}

/** Follows what other tabs of this browser do with the lock. */
export function followOtherTabs(device: Device): void {
  const { shown, cases, tabs } = device
  tabs.listen((what, elsewhere) => {
    if (!elsewhere) return
    if (what === 'save') void cases.saveAtLast()
    if (what === 'lock') void lockDevice(device, false)
    if (what === 'reviewer') void device.readReviewer()
    if (what === 'changed' && shown.current().state !== 'opening') void device.again()
  })
}
