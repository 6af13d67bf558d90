import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test } from 'vitest'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { connectTo } from '../../src/cases/connection'
import { openStore } from '../../src/cases/store'
import { freshSample } from '../../src/cases/samples'
import { signedCase } from './signing/signing-of'

const store = openStore('cases')

function caseOf(id: string, entries: CaseFile['entries'] = {}): CaseFile {
  return { ...emptyCase(id, '2026-11-24T10:00:00.000Z'), entries }
}

async function putRaw(id: string, value: unknown) {
  const database = await openDB('ixazomib-review')
  await database.put('files', value, id)
  database.close()
}

async function clear(kind: 'ixazomib-review' | 'ixazomib-review-samples' = 'ixazomib-review') {
  const database = await openDB(kind)
  for (const name of database.objectStoreNames) await database.clear(name)
  database.close()
}

afterEach(() => clear())

describe('a case on this device', () => {
  test('comes back as it was put', async () => {
    const file = caseOf('a', { memberName: 'Doe, Jane', strength: 'four' })
    await store.put(file)
    expect(await store.get('a')).toEqual(file)
  })

  test('that was never put is undefined', async () => {
    expect(await store.get('none')).toBeUndefined()
  })

  test('is gone once it is removed, from the list too', async () => {
    await store.put(caseOf('a'))
    await store.remove('a')
    expect(await store.get('a')).toBeUndefined()
    expect((await store.list()).rows).toEqual([])
  })

  test('stays where another tab signs it while it is removed', async () => {
    const signed = await signedCase()
    const { signature: _, ...draft } = signed
    await store.put({ ...draft, changedAt: '2026-11-24T10:00:00.000Z' })
    const connect = connectTo('cases')
    let asked = 0
    const removing = openStore('cases', {
      connect: async () => {
        // Once to look at the case, then to remove it.
        if (++asked === 2) await store.put(signed)
        return connect()
      },
    })
    await expect(removing.remove(signed.id)).rejects.toThrow('signed')
    expect(await store.get(signed.id)).toEqual(signed)
    ;(await connect()).close()
  })

  test('is not overwritten by adding one of the same id', async () => {
    await store.put(caseOf('a', { memberName: 'First' }))
    expect(await store.add(caseOf('a', { memberName: 'Second' }))).toBe(false)
    expect((await store.get('a'))?.entries.memberName).toBe('First')
    expect(await store.add(caseOf('b'))).toBe(true)
  })

  test('keeps the last of many writes that were asked for at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, index) => store.put(caseOf('a', { memberName: `Name ${index}` }))))
    expect((await store.get('a'))?.entries.memberName).toBe('Name 49')
  })

  test('tells of every change', async () => {
    const told: string[] = []
    const stop = store.onChange((id, elsewhere) => told.push(`${id} ${elsewhere ? 'elsewhere' : 'here'}`))
    await store.put(caseOf('a'))
    await store.remove('a')
    stop()
    await store.put(caseOf('b'))
    expect(told).toEqual(['a here', 'a here'])
  })

  test('tells other tabs of a change', async () => {
    const otherTab = openStore('cases')
    const told = new Promise<string>((resolve) => {
      const stop = otherTab.onChange((id, elsewhere) => {
        stop()
        resolve(`${id} ${elsewhere ? 'elsewhere' : 'here'}`)
      })
    })
    await store.put(caseOf('a'))
    expect(await told).toBe('a elsewhere')
  })

  test('never mixes with samples', async () => {
    const samples = openStore('samples')
    await samples.put(caseOf('a'))
    expect(await store.get('a')).toBeUndefined()
    await clear('ixazomib-review-samples')
  })
})

describe('the list', () => {
  test('shows what the case says and how its review ends', async () => {
    const sample = freshSample('approve-initial')
    if (sample) await store.put(sample)
    const [row] = (await store.list()).rows
    expect(row).toMatchObject({
      caseNumber: 'PA-SAMPLE-01',
      memberName: 'Alvarez, Marta (sample)',
      birthDate: '1969-03-02',
      requestKind: 'initial',
      diagnosis: 'myeloma',
      lineOfBusiness: 'medicaid',
      state: 'FL',
      dueOn: '2026-11-24',
      dueTime: '14:05',
      outcome: 'approve',
      length: { months: 6 },
    })
  })

  test('follows a change of the case', async () => {
    await store.put(caseOf('a', { memberName: 'Before' }))
    await store.list()
    await store.put(caseOf('a', { memberName: 'After' }))
    expect((await store.list()).rows.map(({ memberName }) => memberName)).toEqual(['After'])
  })

  test('makes a row again that an older version of the app kept', async () => {
    await store.put(caseOf('a', { memberName: 'Doe, Jane' }))
    const database = await openDB('ixazomib-review')
    await database.put('rows', { made: 0, id: 'a', memberName: 'Old' }, 'a')
    database.close()
    expect((await store.list()).rows[0]?.memberName).toBe('Doe, Jane')
  })
})

describe('a record that is not a case', () => {
  const broken = { format: 'ixazomib-review-case', version: 9, note: 'from the future' }

  test('is reported and kept untouched', async () => {
    await store.put(caseOf('a'))
    await putRaw('b', broken)
    const { rows, unreadable } = await store.list()
    expect(rows.map(({ id }) => id)).toEqual(['a'])
    expect(unreadable).toEqual([{ id: 'b', message: expect.stringContaining('Version 9') as string }])
    expect(await store.records(await store.ids())).toContainEqual(broken)
  })

  test('is not opened, and the message says what to do', async () => {
    await putRaw('b', broken)
    await expect(store.get('b')).rejects.toThrow(/kept as it is.*Reload this page/)
  })
})

describe('the connection', () => {
  test('makes way for a newer version and says to reload', async () => {
    const old = openStore('cases')
    await old.put(caseOf('a'))
    const other = openStore('samples')
    await other.put(caseOf('s'))
    const newer = await openDB('ixazomib-review-samples', 3)
    await expect(other.get('s')).rejects.toThrow('Reload this page')
    newer.close()
  })

  test('says that the saved cases are of a newer version', async () => {
    await expect(openStore('samples').list()).rejects.toThrow('newer version of this app')
  })
})
