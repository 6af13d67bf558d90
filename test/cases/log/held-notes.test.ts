import { expect, test } from 'vitest'
import { heldNotes } from '../../../src/cases/log/held-notes'

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage
}

test('what happened while locked is held over a reload, until it stands in the log', () => {
  const storage = memory()
  heldNotes(() => storage).add({ what: 'unlock failed', at: '2026-11-24T10:00:00Z' })
  const later = heldNotes(() => storage)
  later.add({ what: 'settings changed', at: '2026-11-24T11:00:00Z', details: { planName: { from: '', to: 'Plan' } } })
  expect(later.all()).toMatchObject([{ what: 'unlock failed' }, { what: 'settings changed' }])
  later.dropFirst()
  expect(heldNotes(() => storage).all()).toMatchObject([{ what: 'settings changed' }])
  later.dropFirst()
  expect(later.all()).toEqual([])
})

test('of very many the last hundred are held', () => {
  const storage = memory()
  const many = heldNotes(() => storage)
  for (let index = 0; index < 101; index++) many.add({ what: `${index}`, at: '2026-11-24T10:00:00Z' })
  const taken = many.all()
  expect([taken.length, taken[0]?.what, taken.at(-1)?.what]).toEqual([100, '1', '100'])
})

test('where the browser keeps nothing they are held as long as the page lives', () => {
  const held = heldNotes(() => {
    throw new Error('no storage')
  })
  held.add({ what: 'unlock failed', at: '2026-11-24T10:00:00Z' })
  held.add({ what: 'settings changed', at: '2026-11-24T11:00:00Z' })
  expect(held.all()).toMatchObject([{ what: 'unlock failed' }, { what: 'settings changed' }])
  held.dropFirst()
  expect(held.all()).toMatchObject([{ what: 'settings changed' }])
})
