import { expect, test } from 'vitest'
import { scaleOf, type TimelineRow } from '../../src/ui/timeline/scale'

const day = (text: string) => ({ first: text, last: text })
const row = (start: string, end: string | 'open'): TimelineRow => ({
  row: 0,
  label: 'Bar',
  description: 'Bar',
  start: day(start),
  end: end === 'open' ? 'open' : day(end),
  marks: [],
})

test('days lie on the width in proportion', () => {
  const scale = scaleOf([row('2021-01-01', '2025-01-01')], '2026-11-24')
  const at = (text: string) => scale?.at(text) ?? NaN
  expect(at('2021-01-01')).toBe(0)
  expect(at('2023-01-01') - at('2022-01-01')).toBeCloseTo(at('2022-01-01') - at('2021-01-01'), 5)
  expect(at('2025-01-01')).toBeLessThan(100)
})

test('what is open goes on to the last day', () => {
  expect(scaleOf([row('2021-01-01', 'open')], '2026-11-24')?.at('2026-11-24')).toBeLessThan(100)
})

test.each([
  [
    ['2021-03-01', '2026-09-20'],
    ['2021', '2022', '2023', '2024', '2025', '2026'],
  ],
  [
    ['2009-03-01', '2026-09-20'],
    ['2009', '2012', '2015', '2018', '2021', '2024'],
  ],
  [
    ['2026-03-01', '2026-09-20'],
    ['2026', '07/2026'],
  ],
] as const)('from %j the years are named that fit: %j', ([start, end], labels) => {
  const ticks = scaleOf([row(start, end)], end)?.ticks ?? []
  expect(ticks.map(({ label }) => label).filter((label) => label !== '')).toEqual(labels)
})

test('without a date there is nothing to draw', () => {
  expect(scaleOf([{ row: 0, label: 'Bar', description: 'Bar', marks: [] }], '2026-11-24')).toBeUndefined()
})
