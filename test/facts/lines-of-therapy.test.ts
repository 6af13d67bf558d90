import { describe, expect, it } from 'vitest'
import {
  contradictionsIn,
  firstOutOfOrder,
  isTherapy,
  lineNumbers,
  linesIn,
  ofClass,
  readRow,
  sayLines,
  startsLine,
  therapyAbove,
  type LineEntry,
} from '../../src/facts'

const rowOf = (entry: LineEntry) => readRow(entry, '2026-11-24').row
const list = (...rows: LineEntry[]) => ({ rows: rows.map(rowOf), closed: true })
const vrd = { drugs: [{ name: 'bortezomib' }, { name: 'lenalidomide' }, { name: 'dexamethasone' }] }
const dara = { drugs: [{ name: 'daratumumab' }] }
const transplant = { drugs: [], procedures: ['Autologous stem cell transplant'] }

describe('a row is a therapy (R13)', () => {
  it.each([
    [vrd, true],
    [{ drugs: [{ name: 'acyclovir' }, { name: 'dexamethasone' }] }, true],
    [{ drugs: [{ name: 'acyclovir' }] }, undefined],
    [{ drugs: [] }, undefined],
    [transplant, false],
    [{ drugs: [{ name: 'ixazomib' }] }, undefined],
    [{ drugs: [{ name: 'ixazomib' }], requestedCourse: 'yes' }, false],
    [{ drugs: [{ name: 'ixazomib' }], requestedCourse: 'no' }, true],
    [{ drugs: [{ name: 'ixazomib' }], completed: '2024-01' }, true],
    // An end speaks against the course that is requested now.
    [{ drugs: [{ name: 'ixazomib' }], completed: '2024-01', requestedCourse: 'yes' }, undefined],
  ] as [LineEntry, boolean | undefined][])('%j: %s', (entry, expected) => {
    expect(isTherapy(rowOf(entry))).toBe(expected)
  })
})

describe('a row starts a line of its own (R13)', () => {
  it.each([
    ['the first', [vrd], [true]],
    ['the first after a transplant alone', [transplant, vrd], [false, true]],
    ['after progression by its date', [{ ...vrd, progressed: '2024-02' }, dara], [true, true]],
    ['after progression without a date', [{ ...vrd, progressed: 'yes' }, dara], [true, true]],
    ['after an end for progression', [{ ...vrd, endReason: 'progression' }, dara], [true, true]],
    ['after another end, undecided', [{ ...vrd, endReason: 'intolerance', progressed: 'no' }, dara], [true, undefined]],
    ['by the reviewer', [vrd, { ...dara, ownLine: 'yes' }], [true, true]],
    ['not by the reviewer', [vrd, { ...dara, ownLine: 'no' }], [true, false]],
    [
      'after progression in the transplant row',
      [vrd, { ...transplant, progressed: '2024-02' }, dara],
      [true, false, true],
    ],
    [
      'after progression on the day it began',
      [
        { ...vrd, progressed: '2024-02-10' },
        { ...dara, started: '2024-02-10' },
      ],
      [true, true],
    ],
    [
      'undecided where the row above progressed only after it began',
      [
        { ...vrd, progressed: '2024-02-11' },
        { ...dara, started: '2024-02-10' },
      ],
      [true, undefined],
    ],
    [
      'not by the reviewer, where the row above progressed only after it began',
      [
        { ...vrd, progressed: '2024-02-11' },
        { ...dara, started: '2024-02-10', ownLine: 'no' },
      ],
      [true, false],
    ],
    [
      'after an end for progression, whatever its date',
      [
        { ...vrd, endReason: 'progression', progressed: '2024-02-11' },
        { ...dara, started: '2024-02-10' },
      ],
      [true, true],
    ],
    [
      'undecided where only an earlier line progressed',
      [{ ...vrd, progressed: '2023-02' }, dara, { drugs: [{ name: 'carfilzomib' }] }],
      [true, true, undefined],
    ],
  ] as [string, LineEntry[], (boolean | undefined)[]][])('%s', (_, rows, expected) => {
    const therapies = list(...rows)
    const starts = therapies.rows.map((row, index) => (isTherapy(row) === false ? false : startsLine(therapies, index)))
    expect(starts).toEqual(expected)
  })
})

describe('answers on rows that contradict what is recorded (R13)', () => {
  const ixazomib = { drugs: [{ name: 'ixazomib' }] }
  const progressed = { ...vrd, progressed: '2024-02' }
  const course = (row: number) => ({ row, field: 'requestedCourse' })
  const line = (row: number) => ({ row, field: 'ownLine' })
  it.each([
    [
      'the course now requested, which has ended',
      [{ ...ixazomib, completed: '2024-01', requestedCourse: 'yes' }],
      [course(0)],
    ],
    ['the course now requested, without an end', [{ ...ixazomib, requestedCourse: 'yes' }], []],
    ['an earlier course, which has ended', [{ ...ixazomib, completed: '2024-01', requestedCourse: 'no' }], []],
    ['a course that nothing is said of', [ixazomib], []],
    ['part of the line above, which has progressed', [progressed, { ...dara, ownLine: 'no' }], [line(1)]],
    ['part of the line above, which has not', [vrd, { ...dara, ownLine: 'no' }], []],
    ['a line of its own', [progressed, { ...dara, ownLine: 'yes' }], []],
    ['a line that nothing is said of', [vrd, dara], []],
    [
      'both, in two rows',
      [{ ...ixazomib, completed: '2024-01', requestedCourse: 'yes' }, progressed, { ...dara, ownLine: 'no' }],
      [course(0), line(2)],
    ],
  ] as [string, LineEntry[], ReturnType<typeof contradictionsIn>][])('%s', (_, rows, expected) => {
    expect(contradictionsIn(list(...rows))).toEqual(expected)
  })
})

describe('how many lines the rows are at least and at most (R13)', () => {
  it.each([
    ['none recorded', [], { least: 0, most: 0 }],
    ['a transplant alone', [transplant], { least: 0, most: 0 }],
    ['a row that may be no therapy', [{ drugs: [] }], { least: 0, most: 1 }],
    ['no progression between two', [vrd, dara], { least: 1, most: 2 }],
    ['progression between two', [{ ...vrd, progressed: '2024-02' }, dara], { least: 2, most: 2 }],
    ['progression in a row that may be no therapy', [{ drugs: [], progressed: '2024-02' }, vrd], { least: 1, most: 2 }],
  ] as [string, LineEntry[], { least: number; most: number }][])('%s', (_, rows, expected) => {
    expect(linesIn(list(...rows))).toEqual(expected)
  })
})

describe('how many lines, in words', () => {
  it.each([
    [[], true, 'no prior therapy'],
    [[transplant], true, 'no prior therapy'],
    [[transplant], false, '0 lines so far'],
    [[vrd], true, '1 line'],
    [[vrd], false, '1 line so far'],
    [[{ ...vrd, progressed: '2024-02' }, dara], true, '2 lines'],
    [[vrd, dara], true, '1 line, 1 undecided'],
    [[{ drugs: [] }], false, '0 lines, 1 undecided so far'],
  ] as [LineEntry[], boolean, string][])('%#, all of them: %s: %s', (rows, closed, words) => {
    expect(sayLines({ ...list(...rows), closed })).toBe(words)
  })
  it('of another name', () => {
    expect(sayLines(list(vrd), 'prior line')).toBe('1 prior line')
    expect(sayLines(list({ ...vrd, progressed: '2024-02' }, dara), 'prior line')).toBe('2 prior lines')
  })
})

describe('the therapy above a row, and progression between the two (R13)', () => {
  const progressed = { ...vrd, progressed: '2024-02-10' }
  it.each([
    ['none above the first', [vrd], undefined],
    ['a transplant alone is none', [transplant, vrd], undefined],
    ['without progression', [vrd, dara], { row: 0, progressed: false }],
    ['with it', [progressed, dara], { row: 0, progressed: true }],
    ['in a transplant between', [vrd, { ...transplant, progressed: '2024-02' }, dara], { row: 0, progressed: true }],
    ['dated after the row began', [progressed, { ...dara, started: '2024-02-09' }], { row: 0, progressed: false }],
    ['dated on that day', [progressed, { ...dara, started: '2024-02-10' }], { row: 0, progressed: true }],
    ['dated after the row ended', [progressed, { ...dara, completed: '2024-02-09' }], { row: 0, progressed: false }],
    ['dated on its last day', [progressed, { ...dara, completed: '2024-02-10' }], { row: 0, progressed: true }],
  ] as [string, LineEntry[], ReturnType<typeof therapyAbove>][])('%s', (_, rows, expected) => {
    expect(therapyAbove(list(...rows), rows.length - 1)).toEqual(expected)
  })
})

describe('a drug of a class among the prior lines (R15)', () => {
  it.each([
    ['known drugs', vrd, [false, true, false]],
    ['one of another class, of a course that may be the one requested', { drugs: [{ name: 'ixazomib' }] }, [false]],
    ['a drug of no known class', { drugs: [{ name: 'novelomab' }] }, [undefined]],
    ['supportive drugs alone leave a name out', { drugs: [{ name: 'acyclovir' }] }, [false, undefined]],
    ['no drug named', { drugs: [] }, [undefined]],
    ['a transplant alone', transplant, []],
    ['supportive drugs beside a known one', { drugs: [{ name: 'acyclovir' }, { name: 'Revlimid' }] }, [false, true]],
    ['the course now requested', { drugs: [{ name: 'ixazomib' }], requestedCourse: 'yes' }, [false]],
  ] as [string, LineEntry, (boolean | undefined)[]][])('%s', (_, row, expected) => {
    expect(ofClass(list(row), 'immunomodulator').map(({ holds }) => holds)).toEqual(expected)
  })
})

describe('the first row out of the order of time (R15)', () => {
  it.each([
    ['2024-03', '2024-04', undefined],
    ['2024-03', '2024-03', undefined],
    ['2024-03-20', '2024-03', undefined],
    ['2024-03', '2024-03-01', undefined],
    ['2024-03', '2024-02', 1],
    ['2024-03-20', '2024-03-19', 1],
    [undefined, '2024-02', undefined],
    ['2024-03', undefined, undefined],
  ])('begun %s, then %s: %s', (first, second, expected) => {
    expect(firstOutOfOrder(list({ ...vrd, started: first }, { ...dara, started: second }))).toBe(expected)
  })
  it.each([
    ['by its end where no start is known', [{ completed: '2026-08-10' }, { completed: '2026-08-09' }], 1],
    ['not where it ended on the same day', [{ completed: '2026-08-10' }, { completed: '2026-08-10' }], undefined],
    [
      'by its end where one start is not known',
      [{ started: '2024-01', completed: '2026-08' }, { completed: '2026-07' }],
      1,
    ],
    [
      'by its end where only its own start is known',
      [{ completed: '2026-08' }, { started: '2024-01', completed: '2026-07' }],
      1,
    ],
    [
      'not by its end where both starts are known',
      [
        { started: '2024-01', completed: '2026-08' },
        { started: '2024-02', completed: '2026-07' },
      ],
      undefined,
    ],
    ['by its end before the other began', [{ started: '2024-03-02' }, { completed: '2024-03-01' }], 1],
    [
      'not where it ended on the day the other began',
      [{ started: '2024-03-01' }, { completed: '2024-03-01' }],
      undefined,
    ],
    ['before a row that is not the last above', [{ started: '2024-03' }, {}, { started: '2021-04' }], 2],
    ['not while a line runs', [{ completed: 'ongoing' }, { completed: '2024-01' }], undefined],
  ] as [string, Partial<LineEntry>[], number | undefined][])('%s', (_, rows, expected) => {
    expect(firstOutOfOrder(list(...rows.map((row) => ({ ...vrd, ...row }))))).toBe(expected)
  })
})

describe('the numbers of the lines on the sheet', () => {
  it.each([
    ['start at 1', [transplant], [1]],
    ['count each line', [{ ...vrd, progressed: '2024-02' }, dara], [1, 2]],
    ['give joined rows and transplants the line above', [vrd, { ...dara, ownLine: 'no' }, transplant], [1, 1, 1]],
    ['count what is undecided', [vrd, dara], [1, 2]],
  ] as [string, LineEntry[], number[]][])('%s', (_, rows, expected) => {
    expect(lineNumbers(list(...rows))).toEqual(expected)
  })
})
