import * as z from 'zod/mini'
import { durably, type Connect } from '../connection'
import { logHeadSchema, type LogEntry, type LogEvent, type LogPosition } from './log-form'
import { type KeptLog } from './verify-log'
import { append, LogError, startLog } from './write-log'
import { isSealed } from '../vault/is-sealed'
import { VaultError } from '../vault/vault-error'
import type { Vault } from '../vault/vault'

/** What is to be noted of a case or of this device; of whom and when is added. */
export interface Noted {
  readonly what: string
  readonly caseId?: string
  /** From what to what: member data, so it is kept under the key of the case and goes with it. */
  readonly details?: NonNullable<LogEvent['details']>
  /** Instant, where it was not now. */
  readonly at?: string
  /** Where it was said with it, as with a signature: whoever else works at this device. */
  readonly who?: string
}

const headerLabel = { kind: 'log head', of: 'header', revision: 0 } as const
const headLabel = (id: string, revision: number) => ({ kind: 'log head', of: id, revision }) as const
const entryLabel = (id: string, seq: number) => ({ kind: 'log entry', of: `${id}/${seq}`, revision: 0 }) as const
const started = z.looseObject({ id: z.string() })
const begun = z.looseObject({ id: z.string(), follows: z.optional(z.looseObject({ id: z.string() })) })

/** The log of this device: entries are only ever added. */
export function openDeviceLog(connect: Connect) {
  async function header(vault: Vault) {
    const kept = await (await connect()).get('settings', 'log header')
    if (kept === undefined) return undefined
    return started.parse(await vault.open({ kind: 'log head', of: 'header' }, kept))
  }

  /** Begins a new log. One that stood before stays, and the new one names how it ended. */
  async function start(vault: Vault, at: string, before = vault): Promise<void> {
    const id = (await header(before).catch(() => undefined))?.id ?? (await headless())
    const follows = id === undefined ? undefined : { id, ...(await position(before).catch(() => nowhere)) }
    const log = await startLog(vault.chain, crypto.randomUUID(), at, follows)
    const [headerRecord, headRecord] = await Promise.all([
      vault.seal(headerLabel, log.header),
      vault.seal(headLabel(log.header.id, 0), log.head),
    ])
    const transaction = (await connect()).transaction('settings', 'readwrite', durably)
    const { store } = transaction
    const [keptHeader, keptHead] = await Promise.all([store.get('log header'), store.get('log head')])
    if (follows !== undefined) {
      store.put(keptHeader, `log header ${follows.id}`).catch(() => {})
      store.put(keptHead, `log head ${follows.id}`).catch(() => {})
    }
    store.put(headerRecord, 'log header').catch(() => {})
    store.put(headRecord, 'log head').catch(() => {})
    await transaction.done
  }

  /** The log that is written now, by its entries, where its header can't be read; undefined where there is none. */
  async function headless(): Promise<string | undefined> {
    const database = await connect()
    const [names, places] = await Promise.all([database.getAllKeys('settings'), database.getAllKeys('log')])
    return places.map(([id]) => id).find((id) => !names.includes(`log header ${id}`))
  }

  async function note(vault: Vault, who: string, { what, caseId, details, at }: Noted): Promise<void> {
    const event: LogEvent = {
      at: at ?? new Date().toISOString(),
      who,
      what,
      ...(caseId === undefined ? {} : { caseId }),
      ...(details === undefined ? {} : { details: await sealDetails(vault, caseId, details) }),
    }
    try {
      await add(vault, event)
    } catch (error) {
      const isDamaged = error instanceof LogError || error instanceof VaultError
      if (!isDamaged && (await header(vault).catch(() => undefined)) !== undefined) throw error
      // To go on from a log that was tampered with would hide it.
      await start(vault, event.at)
      await add(vault, event)
    }
  }

  /** In the clear there is no key that could go with the case: the log then names what changed, and not to what. */
  async function sealDetails(
    vault: Vault,
    caseId: string | undefined,
    details: NonNullable<LogEvent['details']>,
  ): Promise<NonNullable<LogEvent['details']>> {
    if (caseId === undefined) return details
    if (vault.mode === 'clear') return { changed: Object.keys(details) }
    const key = await (await connect()).get('keys', caseId)
    if (key === undefined) return {}
    const sealed = await vault.sealCase(key, { kind: 'log details', of: caseId, revision: 0 }, details)
    return { sealed: z.json().parse(sealed) }
  }

  async function add(vault: Vault, event: LogEvent): Promise<void> {
    const log = await header(vault)
    if (log === undefined) throw new LogError('There is no log yet.')
    const { id } = log
    let read: unknown
    await append(
      vault.chain,
      async () => {
        read = await (await connect()).get('settings', 'log head')
        return vault.open({ kind: 'log head', of: id }, read)
      },
      async (entry, head) => {
        const [entryRecord, headRecord] = await Promise.all([
          vault.seal(entryLabel(id, entry.seq), entry),
          vault.seal(headLabel(id, head.length), head),
        ])
        const transaction = (await connect()).transaction(['log', 'settings'], 'readwrite', durably)
        const settings = transaction.objectStore('settings')
        if (JSON.stringify(await settings.get('log head')) !== JSON.stringify(read)) return false
        transaction
          .objectStore('log')
          .add(entryRecord, [id, entry.seq])
          .catch(() => {})
        settings.put(headRecord, 'log head').catch(() => {})
        await transaction.done
        return true
      },
      event,
    )
  }

  /** How long the log is and how it ends, as records print it. */
  async function position(vault: Vault): Promise<LogPosition> {
    const { id } = (await header(vault)) ?? { id: '' }
    const head = await (await connect()).get('settings', 'log head')
    const { length, last } = logHeadSchema.parse(await vault.open({ kind: 'log head', of: id }, head))
    return { length, last }
  }

  /** A log as it is kept; what can't be decrypted stands by its place. @param place undefined for the one written now */
  async function read(vault: Vault, place?: string): Promise<(KeptLog & { readonly follows?: string }) | undefined> {
    const database = await connect()
    const [headerName, headName] = ['log header', 'log head'].map((name) =>
      [name, place].filter(Boolean).join(' '),
    ) as [string, string]
    const headerKept = await database.get('settings', headerName)
    if (headerKept === undefined) return undefined
    const header = await vault.open({ kind: 'log head', of: 'header' }, headerKept).catch(() => undefined)
    const known = begun.safeParse(header)
    const { id, follows } = known.success ? known.data : { id: place ?? (await headless()) ?? '', follows: undefined }
    // Entries and head in one, since lines are added meanwhile.
    const transaction = database.transaction(['log', 'settings'])
    const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])
    const [places, kept, headKept, headerNow] = await Promise.all([
      transaction.objectStore('log').getAllKeys(range),
      transaction.objectStore('log').getAll(range),
      transaction.objectStore('settings').get(headName),
      transaction.objectStore('settings').get(headerName),
    ])
    // Another log was begun since.
    if (JSON.stringify(headerNow) !== JSON.stringify(headerKept)) return read(vault, place)
    const orPlace = (seq: number) => () => ({ seq })
    return {
      header,
      entries: await Promise.all(
        places.map(([, seq], index) => vault.open(entryLabel(id, seq), kept[index]).catch(orPlace(seq))),
      ),
      head: await vault.open({ kind: 'log head', of: id }, headKept).catch(() => undefined),
      follows: follows?.id,
    }
  }

  /** The log that is written now, then the one that it goes on from, and so on; none before there is one. */
  async function readAll(vault: Vault): Promise<readonly KeptLog[]> {
    const logs = new Map<string | undefined, KeptLog>()
    for (let place: string | undefined; !logs.has(place);) {
      const found = await read(vault, place)
      if (found === undefined) break
      const { follows, ...log } = found
      logs.set(place, log)
      if (follows === undefined) break
      place = follows
    }
    return [...logs.values()]
  }

  /** From what to what; undefined where it went with its case. */
  async function detailsOf(vault: Vault, { caseId, details }: LogEntry): Promise<LogEntry['details']> {
    if (details === undefined || caseId === undefined || !isSealed(details.sealed)) return details
    const key = await (await connect()).get('keys', caseId)
    if (key === undefined) return undefined
    const opened = await vault.openCase(key, { kind: 'log details', of: caseId }, details.sealed).catch(() => undefined)
    return z.optional(z.record(z.string(), z.json())).parse(opened)
  }

  /** Encrypts what was noted in the clear; its own chain still fits. */
  async function sealOld(vault: Vault): Promise<void> {
    const database = await connect()
    const now = await database.get('settings', 'log header')
    const current = started.safeParse(isSealed(now) ? await vault.open({ kind: 'log head', of: 'header' }, now) : now)
    for (const key of await database.getAllKeys('log')) {
      const entry = await database.get('log', key)
      if (isSealed(entry)) continue
      await database.put('log', await vault.seal(entryLabel(...key), entry), key)
    }
    for (const name of await database.getAllKeys('settings')) {
      const [, kind, id] = /^log (header|head)(?: (.+))?$/.exec(name) ?? []
      const record = await database.get('settings', name)
      if (kind === undefined || isSealed(record)) continue
      const label = kind === 'header' ? headerLabel : headLabel(id ?? (current.success ? current.data.id : ''), 0)
      await database.put('settings', await vault.seal(label, record), name)
    }
  }

  return { start, note, position, readAll, detailsOf, sealOld }
}

export type DeviceLog = ReturnType<typeof openDeviceLog>

const nowhere: LogPosition = { length: 0, last: '' }
