import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { emptyCase, type CaseContent, type CaseFile } from '../../src/cases/case-file'
import { openCase, type OpenCase } from '../../src/cases/open-case'
import { fetchSample } from '../../src/cases/fetch-sample'
import { addAddendum } from '../../src/cases/signing/after-signing'
import { openStore } from '../../src/cases/store'
import { at, reviewer, signedCase, zone } from './signing/signing-of'

const store = openStore('cases')
const caseOf = (id: string): CaseFile => emptyCase(id, '2026-11-24T10:00:00.000Z')
const named = (file: CaseFile | undefined, memberName: string): CaseContent => {
  if (file === undefined) throw new Error('no case is open')
  return { ...file, entries: { memberName } }
}

async function opened(id: string, fresh?: () => Promise<CaseFile | undefined>, left?: CaseFile): Promise<OpenCase> {
  const open = openCase(store, id, { fresh, left: () => left })
  open.subscribe(() => {})
  await vi.waitUntil(() => open.current().state !== 'loading')
  return open
}

describe('an opened case', () => {
  test('is missing where there is none', async () => {
    expect((await opened('none')).current().state).toBe('missing')
  })

  test('comes back where it was left', async () => {
    await store.put(caseOf('a'))
    const first = await opened('a')
    first.save(named(first.current().file, 'Doe, Jane'))
    await vi.waitUntil(() => first.current().saving.state === 'saved')
    expect((await opened('a')).current().file?.entries.memberName).toBe('Doe, Jane')
  })

  test('shows a change at once, before it is saved', async () => {
    await store.put(caseOf('b'))
    const open = await opened('b')
    open.save(named(open.current().file, 'Doe, Jane'))
    expect(open.current()).toMatchObject({
      saving: { state: 'saving' },
      file: { entries: { memberName: 'Doe, Jane' } },
    })
  })

  test('follows a change from elsewhere and raises its revision', async () => {
    await store.put(caseOf('c'))
    const open = await opened('c')
    await store.put({ ...caseOf('c'), changedAt: '2026-11-24T11:00:00.000Z', entries: { memberName: 'Elsewhere' } })
    await vi.waitUntil(() => open.current().revision === 1)
    expect(open.current().file?.entries.memberName).toBe('Elsewhere')
  })

  describe('of which an earlier page left more than it could write', () => {
    const left = (file: CaseFile, changedAt: string): CaseFile => ({
      ...file,
      changedAt,
      entries: { memberName: 'Left' },
    })

    test('has that, and writes it', async () => {
      await store.put(caseOf('l1'))
      const open = await opened('l1', undefined, left(caseOf('l1'), '2026-11-24T10:00:00.010Z'))
      expect(open.current().file?.entries.memberName).toBe('Left')
      await open.saved()
      expect((await store.get('l1'))?.entries.memberName).toBe('Left')
    })

    test('is never shown without it', async () => {
      await store.put(caseOf('l4'))
      const open = openCase(store, 'l4', { left: () => left(caseOf('l4'), '2026-11-24T10:00:00.010Z') })
      const shown: (string | undefined)[] = []
      open.subscribe(() => shown.push(open.current().file?.entries.memberName))
      await vi.waitUntil(() => open.current().state === 'ready')
      await open.saved()
      expect([...new Set(shown)]).toEqual(['Left'])
    })

    test('has it also where that page goes only later', async () => {
      await store.put(caseOf('l5'))
      let late: CaseFile | undefined
      const open = openCase(store, 'l5', { left: () => late })
      open.subscribe(() => {})
      await vi.waitUntil(() => open.current().state === 'ready')
      late = left(caseOf('l5'), '2026-11-24T10:00:00.010Z')
      open.takeLeft()
      await vi.waitUntil(() => open.current().file?.entries.memberName === 'Left')
      expect(open.current().revision).toBe(1)
      await open.saved()
      expect((await store.get('l5'))?.entries.memberName).toBe('Left')
    })

    test('stays as it is on the disk where that is as new, or newer', async () => {
      await store.put({ ...caseOf('l2'), entries: { memberName: 'Written' } })
      for (const changedAt of ['2026-11-24T10:00:00.000Z', '2026-11-24T09:59:59.999Z']) {
        const open = await opened('l2', undefined, left(caseOf('l2'), changedAt))
        expect(open.current().file?.entries.memberName).toBe('Written')
      }
    })

    test('stays as it was signed', async () => {
      const signed = { ...(await signedCase()), id: 'l3' }
      await store.put(signed)
      const open = await opened('l3', undefined, left(signed, '2199-01-01T00:00:00.000Z'))
      expect(open.current().file).toEqual(signed)
    })
  })

  test('follows an addendum that bears the same second as the signature', async () => {
    const signed = await signedCase()
    await store.put(signed)
    const open = await opened(signed.id)
    const addendum = { kind: 'remark', author: reviewer, at, zone, reason: 'Late.', what: 'A fax.' } as const
    await store.put(await addAddendum(signed, addendum))
    await vi.waitUntil(() => open.current().revision === 1)
    expect(open.current().file?.addenda).toHaveLength(1)
  })

  test('keeps its revision through its own changes', async () => {
    await store.put(caseOf('d'))
    const open = await opened('d')
    open.save(named(open.current().file, 'Own'))
    await vi.waitUntil(() => open.current().saving.state === 'saved')
    expect(open.current().revision).toBe(0)
  })

  test('is missing once it is removed, and no longer written', async () => {
    await store.put(caseOf('e'))
    const open = await opened('e')
    const { file } = open.current()
    await store.remove('e')
    await vi.waitUntil(() => open.current().state === 'missing')
    open.save(named(file, 'Too late'))
    expect(await store.get('e')).toBeUndefined()
  })

  test('is made where it is a sample that was never opened', async () => {
    const open = await opened('refer', () => fetchSample('refer'))
    expect(open.current()).toMatchObject({ state: 'ready', file: { entries: { caseNumber: 'PA-SAMPLE-05' } } })
    expect(await store.get('refer')).toBeDefined()
  })

  test('tells why it can not be read', async () => {
    await store.put({ ...caseOf('f'), version: 7 } as unknown as CaseFile)
    expect((await opened('f')).current()).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('Version 7') as string,
    })
  })
})
