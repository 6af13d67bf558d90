import { expect, test } from 'vitest'
import { withoutHiddenMarksIn } from '../../../src/cases/read-file/hidden-marks'

test('texts at any depth lose what no one sees', () => {
  const value = { name: 'Doe\u202E', rows: [{ drugs: ['a\u0000b'] }, { drugs: ['c'] }], count: 2, none: null }
  expect(withoutHiddenMarksIn(value)).toEqual({
    name: 'Doe',
    rows: [{ drugs: ['ab'] }, { drugs: ['c'] }],
    count: 2,
    none: null,
  })
})

test('what hides nothing comes back itself, in whole and in part', () => {
  const clean = { rows: [{ drugs: ['c'] }] }
  expect(withoutHiddenMarksIn(clean)).toBe(clean)
  expect(withoutHiddenMarksIn({ name: '\u200E', ...clean }).rows).toBe(clean.rows)
})
