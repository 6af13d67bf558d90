import { beforeEach, expect, test, vi } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { dropAllLeft, leaveBehind, onLeftBehind, takeUp } from '../../src/cases/left-behind'

const file = emptyCase('a', '2026-11-24T10:00:00.000Z')

beforeEach(() => {
  const kept: Record<string, string> = {}
  // As a browser's: its entries are its own properties.
  Object.defineProperties(kept, {
    getItem: { value: (name: string) => kept[name] ?? null },
    setItem: { value: (name: string, text: string) => void (kept[name] = text) },
    removeItem: { value: (name: string) => delete kept[name] },
  })
  vi.stubGlobal('localStorage', kept)
})

test('what was left is taken up once', () => {
  leaveBehind('cases/a', file)
  expect(takeUp('cases/b')).toBeUndefined()
  expect(takeUp('cases/a')).toEqual(file)
  expect(takeUp('cases/a')).toBeUndefined()
})

test('another page hears of it, and not of its being taken up', () => {
  const window = new EventTarget()
  vi.stubGlobal('window', window)
  const heard: string[] = []
  onLeftBehind((address) => heard.push(address))
  const stored = (key: string | null, newValue: string | null) =>
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }))
  stored('ixazomib-review-left cases/a', '{}')
  stored('ixazomib-review-left cases/b', null)
  stored('another', '{}')
  stored(null, null)
  expect(heard).toEqual(['cases/a'])
})

test('what can not be read is no case', () => {
  localStorage.setItem('ixazomib-review-left cases/a', '{"format":')
  expect(takeUp('cases/a')).toBeUndefined()
})

test('all of it can be dropped, and nothing else with it', () => {
  localStorage.setItem('another', 'stays')
  leaveBehind('cases/a', file)
  dropAllLeft()
  expect(Object.keys(localStorage)).toEqual(['another'])
})

test('a browser that keeps nothing is no failure', () => {
  vi.stubGlobal('localStorage', undefined)
  leaveBehind('cases/a', file)
  expect(takeUp('cases/a')).toBeUndefined()
  dropAllLeft()
})
