import { StorageError } from '../connection'
import type { LocalReviewer } from '../log/noted-log'
import { withoutHiddenMarksIn } from '../read-file/hidden-marks'
import { clearVault } from '../vault/vault'
import type { Device } from './device'
import { replaceKeyring } from './kept-keyring'
import { finishSealing, newKeeping } from './new-keeping'

/** So long other tabs have to save, before what they write does not fit any more. Milliseconds. */
const othersSave = 300

/** Chooses how cases are kept here: with a passphrase, or without. What was there already comes along. */
export async function chooseKeeping(device: Device, named: LocalReviewer, passphrase?: string): Promise<void> {
  const { connect, shown, cases, log, tabs } = device
  await device.start()
  const reviewer = withoutHiddenMarksIn(named)
  const at = new Date().toISOString()
  const old = device.keyring()
  const made = await newKeeping(passphrase, reviewer, at)
  if (shown.current().state === 'open') {
    // What is still to be written fits what is there now, and no more after this.
    tabs.tell('save')
    await Promise.all([cases.save(), new Promise((resolve) => setTimeout(resolve, othersSave))])
  }
  if (!(await replaceKeyring(connect, old, made.keyring, made.beside))) {
    await device.again()
    throw new StorageError('Another tab has chosen how cases are kept here. This page now follows it.')
  }
  // Every page takes up its case anew: none may go by what stood there before, nor keep it in the clear.
  shown.show({ state: 'opening' })
  device.forget()
  device.hold(made.keyring, made.vault)
  tabs.tell('changed')
  try {
    await log.start(made.vault, at, old === undefined ? made.vault : clearVault()).catch(() => {})
    if (made.vault.mode === 'sealed') await finishSealing(connect, made.vault, log.sealOld)
    await device.open(made.keyring, made.vault)
  } catch (error) {
    device.fail(error)
    throw error
  }
  await device.note({ what: passphrase === undefined ? 'went on without a passphrase' : 'passphrase turned on', at })
}
