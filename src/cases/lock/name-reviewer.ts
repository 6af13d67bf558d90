import { fieldsChanged } from '../log/changes-between'
import type { LocalReviewer } from '../log/noted-log'
import { withoutHiddenMarksIn } from '../read-file/hidden-marks'
import type { Device } from './device'
import { sealReviewer } from './kept-reviewer'

/** Who works here from now on; what was signed before keeps its name. */
export async function nameReviewer(device: Device, named: LocalReviewer): Promise<void> {
  const { connect, shown, tabs } = device
  const opened = await device.vaultNow()
  const before = device.reviewer()
  const { name, credentials } = withoutHiddenMarksIn(named)
  const reviewer = { name: name.trim(), credentials: credentials.trim() }
  const details = fieldsChanged(Object.entries(before), Object.entries(reviewer))
  if (shown.current().state !== 'open' || Object.keys(details).length === 0) return
  const record = await sealReviewer(opened, reviewer)
  await (await connect()).put('settings', record, 'reviewer')
  // The line says who did it: whoever worked here until now.
  const noted = device.note({ what: 'reviewer changed', details })
  const current = shown.current()
  if (current.state === 'open') shown.show({ ...current, reviewer })
  tabs.tell('reviewer')
  await noted
}
