import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyCase, type CaseFile } from '../../../src/cases/case-file'
import { openCaseLock } from '../../../src/cases/lock/case-lock'
import { connectTo } from '../../../src/cases/connection'
import type { LogEntry } from '../../../src/cases/log/log-form'
import { heldNotes } from '../../../src/cases/log/held-notes'
import { verifyLog } from '../../../src/cases/log/verify-log'
import { changesBetween } from '../../../src/cases/log/changes-between'
import { openStore } from '../../../src/cases/store'

const passphrase = 'otter velvet ladder quartz'
const reviewer = { name: 'R. Lindqvist', credentials: 'PharmD' }
const named = (id: string, memberName: string): CaseFile => ({
  ...emptyCase(id, '2026-11-24T10:00:00.000Z'),
  entries: { memberName },
})

/** A tab, as it is after a reload. */
function openTab() {
  const connect = connectTo('cases')
  const lock = openCaseLock(connect)
  return { connect, lock, store: openStore('cases', { connect, vault: lock.vault }) }
}

let tab: ReturnType<typeof openTab>
beforeEach(() => {
  tab = openTab()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  ;(await tab.connect()).close()
  await deleteDB('ixazomib-review')
})

const currentLog = async () => {
  const [log] = await tab.lock.readLogs()
  if (log === undefined) throw new Error('There is no log')
  return log
}

/** All that lies in the database, as text. */
async function raw(): Promise<string> {
  const database = await openDB('ixazomib-review')
  const values = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)))
  database.close()
  return JSON.stringify(values)
}

async function rawPut(store: string, value: unknown, key: IDBValidKey) {
  const database = await openDB('ixazomib-review')
  await database.put(store, value, key)
  database.close()
}

/** The disk takes no line of the log, until it is said to have room again. */
async function fullForTheLog() {
  const disk = { isFull: true }
  const database = await tab.connect()
  const transaction = database.transaction.bind(database)
  database.transaction = ((...args: Parameters<typeof transaction>) => {
    if (disk.isFull && JSON.stringify(args[0]).includes('"log"')) throw new DOMException('', 'QuotaExceededError')
    return transaction(...args)
  }) as typeof database.transaction
  return disk
}

describe('with a passphrase from the start', () => {
  beforeEach(() => tab.lock.begin(reviewer, passphrase))

  test('case, row, log and reviewer are encrypted', async () => {
    await tab.store.put(named('a', 'Canary, Ann'))
    expect((await tab.store.list()).rows[0]?.memberName).toBe('Canary, Ann')
    await tab.lock.note({ what: 'changed', caseId: 'a', details: { memberName: { from: null, to: 'Canary, Ann' } } })
    expect((await tab.store.list()).rows).toHaveLength(1)
    const text = await raw()
    expect(text).not.toContain('Canary')
    expect(text).not.toContain('Lindqvist')
    expect(text).toContain('ixazomib-review-sealed')
  })

  test('nothing is read while locked, and all of it once unlocked', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    await tab.lock.lock()
    expect(tab.lock.current()).toEqual({ state: 'locked' })
    await expect(tab.store.get('a')).rejects.toThrow('The cases are locked')
    await expect(tab.lock.unlock('not the passphrase')).rejects.toThrow('not the passphrase')
    expect(tab.lock.current()).toEqual({ state: 'locked' })
    await tab.lock.unlock(passphrase)
    expect(tab.lock.current()).toMatchObject({ state: 'open', mode: 'sealed', reviewer })
    expect(await tab.store.get('a')).toEqual(named('a', 'Doe, Jane'))
  })

  test('asked to lock several times at once, it locks once and notes it once', async () => {
    await Promise.all([tab.lock.lock(), tab.lock.lock(), tab.lock.lock()])
    expect(tab.lock.current()).toEqual({ state: 'locked' })
    await tab.lock.unlock(passphrase)
    const locked = (await currentLog()).entries.filter((entry) => (entry as LogEntry).what === 'locked')
    expect(locked).toHaveLength(1)
  })

  test('many writes asked for at once end with the last, each a revision of its own', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => tab.store.put(named('a', `Name ${index}`))))
    expect(await tab.store.read('a')).toMatchObject({ file: { entries: { memberName: 'Name 19' } }, stamp: 19 })
  })

  test('a damaged case is told apart, stays, and can be replaced', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    const database = await openDB('ixazomib-review')
    const record = (await database.get('files', 'a')) as { text: string }
    database.close()
    const flipped = (record.text.startsWith('A') ? 'B' : 'A') + record.text.slice(1)
    await rawPut('files', { ...record, text: flipped }, 'a')
    await expect(tab.store.get('a')).rejects.toThrow(/damaged.*Restore it from a backup/)
    expect((await tab.store.list()).unreadable[0]?.message).toContain('damaged')
    expect(await tab.store.records(['a'])).toEqual([{ ...record, text: flipped }])
    await tab.store.put(named('a', 'Doe, Jane'))
    expect((await tab.store.get('a'))?.entries.memberName).toBe('Doe, Jane')
    expect((await tab.store.list()).unreadable).toEqual([])
  })

  test('the new passphrase opens, the old one no more', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    const before = await tab.connect().then((database) => database.get('files', 'a'))
    await tab.lock.changePassphrase(passphrase, 'marble engine sunday crow')
    await tab.lock.lock()
    await expect(tab.lock.unlock(passphrase)).rejects.toThrow('not the passphrase')
    await tab.lock.unlock('marble engine sunday crow')
    expect(await tab.connect().then((database) => database.get('files', 'a'))).toEqual(before)
    expect((await tab.store.get('a'))?.entries.memberName).toBe('Doe, Jane')
  })

  test('of two that change the passphrase at once one is told that it did not', async () => {
    const texts = ['marble engine sunday crow', 'copper lantern meadow fox']
    const tried = await Promise.allSettled(texts.map((text) => tab.lock.changePassphrase(passphrase, text)))
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [kept] = texts.filter((_, index) => tried[index]?.status === 'fulfilled')
    await tab.lock.lock()
    await tab.lock.unlock(kept ?? '')
    expect(tab.lock.current().state).toBe('open')
  })

  test('the passphrase can be changed though one copy is damaged, and both are whole after it', async () => {
    await rawPut('settings', { broken: true }, 'keyring')
    await tab.lock.changePassphrase(passphrase, 'marble engine sunday crow')
    await rawPut('settings', { broken: true }, 'keyring copy')
    await tab.lock.lock()
    await tab.lock.unlock('marble engine sunday crow')
    expect(tab.lock.current().state).toBe('open')
  })

  test('of two copies of what unlocks, one is enough; without both it says so', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    await tab.lock.lock()
    await rawPut('settings', { broken: true }, 'keyring')
    await tab.lock.unlock(passphrase)
    expect(tab.lock.current().state).toBe('open')
    await tab.lock.lock()
    await rawPut('settings', { broken: true }, 'keyring copy')
    await expect(tab.lock.unlock(passphrase)).rejects.toThrow(/damaged, whatever the passphrase/)
  })

  test('deleting destroys the key of the case', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    await tab.store.remove('a')
    const database = await tab.connect()
    expect(await database.getAllKeys('keys')).toEqual([])
    expect(await database.getAllKeys('rows')).toEqual([])
  })

  test('what is changed in the settings while locked stands in the log after it, by nobody', async () => {
    await tab.lock.lock()
    await tab.lock.note({ what: 'settings changed', details: { planName: { from: '', to: 'Plan' } } })
    await tab.lock.note({ what: 'changed', caseId: 'a' })
    await tab.lock.unlock(passphrase)
    await expect.poll(async () => (await currentLog()).entries.length).toBe(4)
    expect((await currentLog()).entries[2]).toMatchObject({
      what: 'settings changed',
      who: 'Not named',
      details: { planName: { to: 'Plan' } },
    })
  })

  test('a line that can’t be written is told, and written once it can be', async () => {
    const disk = await fullForTheLog()
    await tab.lock.note({ what: 'exported' })
    expect(tab.lock.logTrouble()).toMatchObject({ count: 1, message: expect.stringContaining('no room') as string })
    disk.isFull = false
    await tab.lock.writeLogAgain()
    expect(tab.lock.logTrouble()).toBeUndefined()
    expect((await currentLog()).entries.at(-1)).toMatchObject({ what: 'exported' })
  })

  test('a failed unlock that can’t be written at once stands in the log once', async () => {
    const disk = await fullForTheLog()
    await tab.lock.lock()
    await expect(tab.lock.unlock('not the passphrase')).rejects.toThrow('not the passphrase')
    await tab.lock.unlock(passphrase)
    await expect.poll(() => tab.lock.logTrouble()?.count).toBeGreaterThan(1)
    disk.isFull = false
    await tab.lock.writeLogAgain()
    await tab.lock.lock()
    await tab.lock.unlock(passphrase)
    await tab.lock.note({ what: 'exported' })
    const failed = (await currentLog()).entries.filter((entry) => (entry as LogEntry).what === 'unlock failed')
    expect(failed).toHaveLength(1)
  })

  test('a wrong passphrase stands in the log where it was typed to change it, too', async () => {
    await expect(tab.lock.changePassphrase('not the passphrase', 'marble engine sunday crow')).rejects.toThrow(
      'not the passphrase',
    )
    expect((await currentLog()).entries.at(-1)).toMatchObject({ what: 'unlock failed' })
    await tab.lock.lock()
    await expect(tab.lock.changePassphrase('nor is this one', 'marble engine sunday crow')).rejects.toThrow(
      'not the passphrase',
    )
    await tab.lock.unlock(passphrase)
    await expect
      .poll(async () => (await currentLog()).entries.map((entry) => (entry as LogEntry).what))
      .toEqual(['passphrase turned on', 'unlock failed', 'locked', 'unlock failed', 'unlocked'])
  })

  test.each(['log header', 'log head'])(
    'where the %s is damaged the log goes on in a new one, and the old is shown with its entries',
    async (name) => {
      await tab.lock.note({ what: 'exported' })
      await rawPut('settings', { broken: true }, name)
      await tab.lock.note({ what: 'after' })
      const logs = await tab.lock.readLogs()
      expect(logs.map(({ entries }) => entries.map((entry) => (entry as LogEntry).what))).toEqual([
        ['after'],
        ['passphrase turned on', 'exported'],
      ])
      const { chain } = await tab.lock.vault()
      const problems = await Promise.all(logs.map((log) => verifyLog(chain, log)))
      expect(problems.map((found) => found.length > 0)).toEqual([false, true])
    },
  )

  test('the log is read as it stood at one moment, though another tab adds lines meanwhile', async () => {
    const other = openTab()
    await other.lock.unlock(passphrase)
    const database = await tab.connect()
    const get = database.get.bind(database)
    let added = 0
    database.get = async (...args: Parameters<typeof get>) => {
      const found: unknown = await get(...args)
      if (JSON.stringify(args[1]).startsWith('"log ') && added++ < 2) await other.lock.note({ what: 'meanwhile' })
      return found
    }
    const log = await currentLog()
    expect(added).toBeGreaterThan(0)
    expect(await verifyLog((await tab.lock.vault()).chain, log)).toEqual([])
    ;(await other.connect()).close()
  })

  test('a name given in another tab does not open what was locked while it was read', async () => {
    const database = await tab.connect()
    const get = database.get.bind(database)
    let isRead = false
    database.get = async (...args: Parameters<typeof get>) => {
      const found: unknown = await get(...args)
      if (args[1] !== 'reviewer') return found
      await tab.lock.lock()
      setTimeout(() => (isRead = true))
      return found
    }
    const other = openTab()
    await other.lock.unlock(passphrase)
    await other.lock.name({ name: 'M. Okafor', credentials: 'PharmD' })
    await expect.poll(() => isRead).toBe(true)
    expect(tab.lock.current()).toEqual({ state: 'locked' })
    ;(await other.connect()).close()
  })

  test('from what to what is read with the key of the case, and goes with it', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    await tab.lock.note({ what: 'changed', caseId: 'a', details: { memberName: { from: null, to: 'Doe, Jane' } } })
    const entry = (await currentLog()).entries.at(-1) as LogEntry
    expect(JSON.stringify(entry)).not.toContain('Doe')
    expect(await tab.lock.detailsOf(entry)).toEqual({ memberName: { from: null, to: 'Doe, Jane' } })
    await tab.store.remove('a')
    expect(await tab.lock.detailsOf(entry)).toBeUndefined()
  })

  test('a failed unlock is not lost where the page is left right after the right one', async () => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    })
    await tab.lock.lock()
    await expect(tab.lock.unlock('not the passphrase')).rejects.toThrow('not the passphrase')
    const left = openTab()
    await left.lock.unlock(passphrase)
    expect(heldNotes().all()).toMatchObject([{ what: 'unlock failed' }])
    await expect.poll(() => heldNotes().all()).toEqual([])
    ;(await left.connect()).close()
  })

  test('failed unlocks stand in the log, which is whole', async () => {
    await tab.lock.lock()
    await expect(tab.lock.unlock('not the passphrase')).rejects.toThrow('not the passphrase')
    await tab.lock.unlock(passphrase)
    await expect.poll(async () => (await currentLog()).entries.length).toBe(4)
    const log = await currentLog()
    expect(log.entries).toMatchObject([
      { what: 'passphrase turned on' },
      { what: 'locked', who: 'R. Lindqvist, PharmD' },
      { what: 'unlock failed' },
      { what: 'unlocked' },
    ])
    expect(await verifyLog((await tab.lock.vault()).chain, log)).toEqual([])
    expect(await tab.lock.logPosition()).toMatchObject({ length: 4 })
  })
})

describe('what can’t be saved', () => {
  const holder = (save: () => Promise<void>, saveAtLast = save) => ({ save, saveAtLast, forget: vi.fn<() => void>() })
  const never = () => new Promise<void>(() => {})

  test('keeps a passphrase from being turned on, which would lose it', async () => {
    await tab.lock.begin(reviewer)
    const failing = holder(() => Promise.reject(new Error('No room')))
    tab.lock.hold(failing)
    await expect(tab.lock.turnOn(passphrase)).rejects.toThrow('could not be saved yet')
    expect(tab.lock.current()).toMatchObject({ state: 'open', mode: 'clear' })
    expect(failing.forget).not.toHaveBeenCalled()
  })

  test('is held out of sight while it may still be saved, and let go where it never can', async () => {
    await tab.lock.begin(reviewer, passphrase)
    const [waiting, lost] = [holder(never), holder(() => Promise.reject(new Error('Another tab')))]
    tab.lock.hold(waiting)
    void tab.lock.lock()
    await vi.waitFor(() => expect(tab.lock.current()).toEqual({ state: 'locked' }), 5000)
    expect(waiting.forget).not.toHaveBeenCalled()

    const other = openTab()
    await other.lock.unlock(passphrase)
    other.lock.hold(lost)
    await other.lock.lock()
    expect(lost.forget).toHaveBeenCalled()
    ;(await other.connect()).close()
  })
})

test('where what a passphrase began can’t be finished, the cases stay locked', async () => {
  await tab.lock.begin(reviewer, passphrase)
  await tab.store.put(named('a', 'Doe, Jane'))
  await tab.lock.lock()
  const database = await tab.connect()
  const get = database.get.bind(database)
  database.get = async (...args: Parameters<typeof get>) => {
    if (args[1] === 'sealing') throw new DOMException('Full', 'QuotaExceededError')
    const found: unknown = await get(...args)
    return found
  }
  await expect(tab.lock.unlock(passphrase)).rejects.toThrow('no room left')
  expect(tab.lock.current()).toEqual({ state: 'locked' })
  await expect(tab.store.get('a')).rejects.toThrow('The cases are locked')
  database.get = get
  await tab.lock.unlock(passphrase)
  expect((await tab.store.get('a'))?.entries.memberName).toBe('Doe, Jane')
})

describe('without a passphrase', () => {
  beforeEach(() => tab.lock.begin({ name: '', credentials: '' }))

  test('the choice is kept, and cases open by themselves', async () => {
    await tab.store.put(named('a', 'Doe, Jane'))
    const later = openTab()
    expect((await later.store.get('a'))?.entries.memberName).toBe('Doe, Jane')
    expect(later.lock.current()).toMatchObject({ state: 'open', mode: 'clear' })
    ;(await later.connect()).close()
  })

  test('a passphrase turned on encrypts what is there, with the log, and the log goes on', async () => {
    await tab.store.put(named('a', 'Canary, Ann'))
    await tab.store.list()
    await tab.lock.turnOn(passphrase)
    expect(await raw()).not.toContain('Canary')
    expect(await tab.store.get('a')).toEqual(named('a', 'Canary, Ann'))
    const log = await currentLog()
    expect(log.header).toMatchObject({ chain: 'HMAC-SHA256', follows: { length: 1 } })
    expect(await verifyLog((await tab.lock.vault()).chain, log)).toEqual([])
    const [, before, ...others] = await tab.lock.readLogs()
    expect(others).toEqual([])
    expect(before).toMatchObject({ header: { chain: 'SHA-256' }, entries: [{ what: 'went on without a passphrase' }] })
    expect(before && (await verifyLog({ method: 'SHA-256' }, before))).toEqual([])
  })

  test('the log names what changed, and no member', async () => {
    await tab.lock.note({ what: 'changed', caseId: 'a', details: { memberName: { from: null, to: 'Canary, Ann' } } })
    expect(await raw()).not.toContain('Canary')
  })
})

test('a case that another tab wrote is not overwritten', async () => {
  await tab.store.put(named('a', 'First'))
  const read = await tab.store.read('a')
  await tab.store.put({ ...named('a', 'Elsewhere'), changedAt: '2026-11-24T11:00:00.000Z' })
  await expect(tab.store.replace(named('a', 'Stale'), read?.stamp)).rejects.toThrow('Another tab has changed this case')
  expect((await tab.store.get('a'))?.entries.memberName).toBe('Elsewhere')
})

test('cases from before there was a choice come along under the passphrase', async () => {
  await tab.store.put(named('a', 'Canary, Ann'))
  await tab.lock.begin(reviewer, passphrase)
  expect(await raw()).not.toContain('Canary')
  expect(await tab.store.get('a')).toEqual(named('a', 'Canary, Ann'))
})

test('changes are told by what they were and are', () => {
  expect(changesBetween(named('a', 'Doe, Jane'), named('a', 'Doe, Janet'))).toEqual({
    memberName: { from: 'Doe, Jane', to: 'Doe, Janet' },
  })
})
