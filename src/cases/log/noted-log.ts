import type { Connect } from '../connection'
import type { DeviceLog, Noted } from './device-log'
import { fetchPart } from '../fetch-part'
import { heldNotes } from './held-notes'
import type { LogEntry } from './log-form'
import { openLogWriter } from './log-writer'
import type { Vault } from '../vault/vault'

export interface LocalReviewer {
  readonly name: string
  readonly credentials: string
}

const notNamed = 'Not named'

/**
 * The log of this device as things are done: written in their order, and held back while it is locked.
 * @param vaultNow rejects while the cases are locked
 * @param tell called when there begins to be, or ceases to be, something that is not written
 */
export function openNotedLog(connect: Connect, vaultNow: () => Promise<Vault>, tell: () => void) {
  let opening: Promise<DeviceLog> | undefined
  /** Fetched with the first case that is opened, or the first line. */
  const log = () =>
    (opening ??= fetchPart(async () => (await import('./device-log')).openDeviceLog(connect)).catch(
      (error: unknown) => {
        opening = undefined
        throw error
      },
    ))
  const held = heldNotes()
  const writer = openLogWriter(
    async ({ who, onWritten: _onWritten, ...noted }) => (await log()).note(await vaultNow(), who, noted),
    tell,
  )

  /** Resolves once it was tried; what could not be written is told by `trouble` and tried again. */
  const note = (noted: Noted, { name, credentials }: LocalReviewer): Promise<void> => {
    const who = noted.who ?? ([name, credentials].filter((part) => part !== '').join(', ') || notNamed)
    return writer.add({ ...noted, who, at: noted.at ?? new Date().toISOString() })
  }

  return {
    note,
    fetch: () => void log().catch(() => {}),
    start: async (...how: Parameters<DeviceLog['start']>) => (await log()).start(...how),
    sealOld: async (vault: Vault) => (await log()).sealOld(vault),
    forgetDetails: writer.forgetDetails,
    /** Holds back what can't be written while the log is locked; nothing of a case may be in it. */
    hold: held.add,
    /** Writes what was held back, and that the cases are open again. Who did it while they were locked nobody knows. */
    unlocked: async (reviewer: LocalReviewer): Promise<void> => {
      await Promise.all([
        // Let go of no sooner: a page that is left at once would take them with it. Nor later: they would be written twice.
        ...held.all().map((noted) => writer.add({ ...noted, who: notNamed, onWritten: held.dropFirst })),
        note({ what: 'unlocked' }, reviewer),
      ])
    },
    /** What screens and records ask of the log. */
    reading: {
      /** How long the log is and how it ends; undefined where there is none. */
      logPosition: async () =>
        Promise.all([log(), vaultNow()])
          .then(([{ position }, vault]) => position(vault))
          .catch(() => undefined),
      /** The log that is written now, and those that it goes on from, each as it is kept. */
      readLogs: async () => (await log()).readAll(await vaultNow()),
      /** From what to what, of a line of the log; undefined where that went with its case. */
      detailsOf: async (entry: LogEntry) => (await log()).detailsOf(await vaultNow(), entry),
      /** Calls after each line that was written here; returns how to stop. */
      onLogWritten: writer.onWritten,
      /** Why lines are not in the log, and how many; they are tried again with the next line. */
      logTrouble: writer.trouble,
      writeLogAgain: writer.again,
    },
  }
}
