import { expect, test, vi } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import { openDeleted } from '../../../src/cases/list/case-list-deleted'
import { freshSample } from '../../../src/cases/samples'

const sample = freshSample('refer')
if (sample === undefined) throw new Error('There is no such sample')
const named = (id: string): CaseFile => ({ ...sample, id })

/** Cases on a disk; what is taken off for good is noted with how. */
function disk(...ids: string[]) {
  const kept = new Map(ids.map((id) => [id, named(id)]))
  return {
    kept,
    get: (id: string) => Promise.resolve(kept.get(id)),
    add: (file: CaseFile) => {
      const isNew = !kept.has(file.id)
      if (isNew) kept.set(file.id, file)
      return Promise.resolve(isNew)
    },
    remove: vi.fn<(id: string) => Promise<void>>((id) => Promise.resolve(void kept.delete(id))),
  }
}
const idsIn = ({ current }: ReturnType<typeof openDeleted>) => current().files.map(({ id }) => id)

test('a case that is deleted is off the disk and can be put back as it was', async () => {
  const store = disk('a', 'b')
  const deleted = openDeleted(store, () => undefined)
  const told = vi.fn<() => void>()
  const stop = deleted.subscribe(told)
  await deleted.remove('a')
  expect([...store.kept.keys()]).toEqual(['b'])
  expect(idsIn(deleted)).toEqual(['a'])
  await deleted.undo('a')
  expect(store.kept.get('a')).toEqual(named('a'))
  expect(idsIn(deleted)).toEqual([])
  expect(told).toHaveBeenCalledTimes(2)
  stop()
  await deleted.remove('b')
  expect(told).toHaveBeenCalledTimes(2)
})

test('what an earlier page left of a case goes with it, and comes back where it is newer', async () => {
  const left = new Map([
    ['a', { ...named('a'), changedAt: '2027-01-01T00:00:00.000Z' }],
    ['b', { ...named('b'), changedAt: '2020-01-01T00:00:00.000Z' }],
  ])
  const store = disk('a', 'b')
  const deleted = openDeleted(store, (id) => {
    const file = left.get(id)
    left.delete(id)
    return file
  })
  const newest = left.get('a')
  for (const id of ['a', 'b']) await deleted.remove(id)
  expect([...left.keys()]).toEqual([])
  for (const id of ['a', 'b']) await deleted.undo(id)
  expect(store.kept.get('a')).toEqual(newest)
  expect(store.kept.get('b')).toEqual(named('b'))
})

test('the one deleted last comes first, and none twice', async () => {
  const store = disk('a', 'b')
  const deleted = openDeleted(store, () => undefined)
  for (const id of ['a', 'b']) await deleted.remove(id)
  expect(idsIn(deleted)).toEqual(['b', 'a'])
  store.kept.set('a', named('a'))
  await deleted.remove('a')
  expect(idsIn(deleted)).toEqual(['a', 'b'])
})

test('a case of its id that has come meanwhile stays, and what was deleted stands beside it', async () => {
  const store = disk('a')
  const deleted = openDeleted(store, () => undefined)
  await deleted.remove('a')
  const older = { ...named('a'), changedAt: '2020-01-01T00:00:00.000Z' }
  store.kept.set('a', older)
  await deleted.undo('a')
  expect(store.kept.get('a')).toBe(older)
  expect([...store.kept.values()]).toEqual([older, { ...named('a'), id: expect.stringMatching(/^a-[0-9a-f]{8}$/) }])
  expect(idsIn(deleted)).toEqual([])
})

test('the same case that has come meanwhile is left alone', async () => {
  const store = disk('a')
  const deleted = openDeleted(store, () => undefined)
  await deleted.remove('a')
  store.kept.set('a', named('a'))
  await deleted.undo('a')
  expect([...store.kept.keys()]).toEqual(['a'])
  expect(idsIn(deleted)).toEqual([])
})

test('what could not be taken off or put back is neither shown as deleted nor forgotten', async () => {
  const store = disk('a')
  const deleted = openDeleted(store, () => undefined)
  store.remove.mockRejectedValueOnce(new Error('The disk is full.'))
  await expect(deleted.remove('a')).rejects.toThrow('The disk is full.')
  expect(idsIn(deleted)).toEqual([])
  await deleted.remove('a')
  const add = vi.spyOn(store, 'add').mockRejectedValueOnce(new Error('The disk is full.'))
  await expect(deleted.undo('a')).rejects.toThrow('The disk is full.')
  expect(idsIn(deleted)).toEqual(['a'])
  await deleted.undo('a')
  expect(add).toHaveBeenCalledTimes(2)
  expect(store.kept.has('a')).toBe(true)
})

test('a case that is gone already, or was never deleted, changes nothing; a locked page holds none', async () => {
  const store = disk('a')
  const deleted = openDeleted(store, () => undefined)
  await deleted.remove('gone')
  await deleted.undo('a')
  expect(idsIn(deleted)).toEqual([])
  await deleted.remove('a')
  deleted.forget()
  expect(idsIn(deleted)).toEqual([])
  await deleted.undo('a')
  expect(store.kept.has('a')).toBe(false)
})
