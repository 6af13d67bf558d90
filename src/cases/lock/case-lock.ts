import { inWords, type Connect } from '../connection'
import { fetchPart } from '../fetch-part'
import type { LocalReviewer } from '../log/noted-log'
import type { CaseHolder } from './cases-in-memory'
import { openDevice } from './device'
import { followOtherTabs, lockDevice } from './locking'

const changing = () => fetchPart(() => import('./changing'))

/**
 * Whether the cases of this device can be read, and how they come to be and cease to be. What can fail rejects with a
 * `StorageError`, whose message says what to do.
 */
export function openCaseLock(connect: Connect) {
  const device = openDevice(connect)
  const { shown, log } = device
  followOtherTabs(device)

  const begin = (reviewer: LocalReviewer, passphrase?: string) =>
    inSaid(async () => (await changing()).chooseKeeping(device, reviewer, passphrase))

  return {
    current: shown.current,
    subscribe: (listener: () => void) => {
      void device.start()
      return shown.subscribe(listener)
    },
    begin,
    /** Encrypts what is here from now on. */
    turnOn: (passphrase: string) => begin(device.reviewer(), passphrase),
    unlock: (passphrase: string) => inSaid(async () => (await changing()).unlockWithPassphrase(device, passphrase)),
    changePassphrase: (from: string, to: string) =>
      inSaid(async () => (await changing()).replacePassphrase(device, from, to)),
    name: (reviewer: LocalReviewer) => inSaid(async () => (await changing()).nameReviewer(device, reviewer)),
    lock: () => lockDevice(device),
    retry: () => void device.again(),
    vault: device.vaultNow,
    note: device.note,
    /** What is held back is noted before any other line. */
    noteFirst: device.heldBack.add,
    noteHeld: device.heldBack.note,
    ...log.reading,
    readLogs: () => inSaid(log.reading.readLogs),
    /** Whoever holds cases in memory saves them before locking, and forgets them after it. */
    hold: (holder: CaseHolder) => device.cases.hold(holder),
  }
}

async function inSaid<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw inWords(error)
  }
}
