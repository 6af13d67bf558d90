import { beforeEach, expect, test, vi } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { addressLeft, dropAllLeft, leaveBehind, takeUp } from '../../src/cases/left-behind'

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

test('another page is told which case was left, and not of its being taken up', () => {
  expect(addressLeft({ key: 'ixazomib-review-left cases/a', newValue: '{}' })).toBe('cases/a')
  expect(addressLeft({ key: 'ixazomib-review-left cases/a', newValue: null })).toBeUndefined()
  expect(addressLeft({ key: 'another', newValue: '{}' })).toBeUndefined()
  expect(addressLeft({ key: null, newValue: null })).toBeUndefined()
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
