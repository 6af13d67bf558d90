import { useEffect, useState } from 'react'
import { comparePrinted, standsInLog, type ComparedPosition } from '../cases/log/compare-printed'
import { checkCopy, checkLog, logCopy, readCopies, type CheckedLog } from '../cases/log/kept-copy'
import type { LogEntry } from '../cases/log/log-form'
import { messageOf } from '../cases/message-of'
import { caseLock } from './stores'

export type ReadLogs =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly logs: readonly CheckedLog[] }
  | { readonly state: 'failed'; readonly message: string }

/** Lines that follow one another within so many milliseconds are shown at once. */
const pause = 200

/** The logs of this device, the one that is written now first, and what was done to them. */
export function useLogs(): ReadLogs {
  const [read, setRead] = useState<ReadLogs>({ state: 'reading' })
  useEffect(() => {
    let isGone = false
    const show = (next: ReadLogs) => {
      if (!isGone) setRead(next)
    }
    let newest = 0
    const readAll = () => {
      const mine = ++newest
      // A slow reading that was begun earlier knows less.
      const showOwn = (next: ReadLogs) => mine === newest && show(next)
      return readChecked().then(
        (logs) => showOwn({ state: 'ready', logs }),
        (error: unknown) => showOwn({ state: 'failed', message: messageOf(error) }),
      )
    }
    void readAll()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = caseLock.onLogWritten(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void readAll(), pause)
    })
    return () => {
      isGone = true
      clearTimeout(timer)
      stop()
    }
  }, [])
  return read
}

async function readChecked(): Promise<readonly CheckedLog[]> {
  await caseLock.noteHeld()
  const [{ chain }, logs] = await Promise.all([caseLock.vault(), caseLock.readLogs()])
  return Promise.all(logs.map((log) => checkLog(chain, log)))
}

/** From what to what; undefined while it is read, and where it went with its case. */
export function useDetails(entry: LogEntry): LogEntry['details'] {
  const [details, setDetails] = useState<LogEntry['details']>()
  useEffect(() => {
    let isGone = false
    caseLock.detailsOf(entry).then(
      (found) => {
        if (!isGone) setDetails(found)
      },
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [entry])
  return details
}

/** Whether the log here still holds what a record says of it. @param typed as it is printed */
export async function compareWithRecord(typed: string): Promise<ComparedPosition> {
  const [{ chain }, logs] = await Promise.all([caseLock.vault(), caseLock.readLogs()])
  return comparePrinted(chain, logs, typed)
}

/** Whether digits are those of a place in the log here; while it is locked nobody knows. */
export const isOfLogHere = (digits: string): Promise<boolean> =>
  caseLock.readLogs().then(
    (logs) => standsInLog(logs, digits),
    () => false,
  )

/** The logs of this device as the text of a file. */
export async function copyOfLogs(): Promise<string> {
  return logCopy(await caseLock.readLogs(), new Date().toISOString())
}

/**
 * What was done to the logs in a file; nothing of it is kept here.
 * @returns where it is encrypted, why the passphrase was not it; undefined where there was none yet
 */
export async function checkFile(
  file: File,
  passphrase?: string,
): Promise<readonly CheckedLog[] | { readonly locked: string | undefined }> {
  const read = await readCopies(file, passphrase)
  if ('problem' in read) throw new Error(read.problem)
  if ('locked' in read) return read
  const [{ chain }, here] = await Promise.all([caseLock.vault(), caseLock.readLogs()])
  return Promise.all(read.logs.map((log) => checkCopy(chain, here, log)))
}
