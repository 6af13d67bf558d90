import { expect, test } from 'vitest'
import { ownScript } from '../../src/offline/trusted-types'

const page = 'https://plan.example/app/cases/1'

test.each(['/service-worker.js', 'https://plan.example/app/assets/worker.js'])('%s is a script of this app', (url) => {
  expect(ownScript(url, page, false)).toBe(url)
})

test.each([
  'https://other.example/a.js',
  '//other.example/a.js',
  'http://plan.example/a.js',
  'data:text/javascript,1',
  'javascript:1',
  'blob:https://plan.example/1',
])('%s is not', (url) => {
  expect(() => ownScript(url, page, false)).toThrow(/no script of this app/)
})

test('in the one file a worker starts from memory, and from nowhere else', () => {
  const file = 'file:///home/reviewer/ixazomib-review.html'
  expect(ownScript('blob:null/1', file, true)).toBe('blob:null/1')
  expect(() => ownScript('file:///home/reviewer/other.js', file, true)).toThrow(/no script/)
})
