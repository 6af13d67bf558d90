import { describe, expect, test } from 'vitest'
import { readRow, type LineEntry, type PriorTherapies } from '../../src/facts'
import { countedDates, drawTherapies } from '../../src/facts/therapy-timeline'

const therapies = (...rows: LineEntry[]): PriorTherapies => ({
  rows: rows.map((row) => readRow(row, '2026-11-24').row),
  closed: true,
})
const bortezomib = { drugs: [{ name: 'bortezomib' }] }

describe('what is drawn of a row', () => {
  test('a month of which the day is unknown is a span', () => {
    const [drawn] = drawTherapies(therapies({ ...bortezomib, started: '2021-04', completed: '2022-11-03' }))
    expect(drawn).toMatchObject({
      row: 0,
      label: '1 Bortezomib',
      start: { first: '2021-04-01', last: '2021-04-30' },
      end: { first: '2022-11-03', last: '2022-11-03' },
      marks: [],
    })
  })

  test.each<[Partial<LineEntry>, string]>([
    [{ started: '2021-04', completed: 'ongoing' }, 'Line 1, bortezomib: 04/2021 to ongoing.'],
    [{ started: '2021-04', completed: 'not documented' }, 'Line 1, bortezomib: 04/2021 to end not known.'],
    [{ completed: '2021-04', progressed: 'no' }, 'Line 1, bortezomib: start not known to 04/2021, no progression.'],
    [
      { started: '2021-04', progressed: 'yes' },
      'Line 1, bortezomib: 04/2021 to end not known, progressed date not known.',
    ],
  ])('%j is told as "%s"', (dates, description) => {
    expect(drawTherapies(therapies({ ...bortezomib, ...dates }))[0]?.description).toBe(description)
  })

  test('what runs has an open end, and progression is marked', () => {
    const rows = therapies({ ...bortezomib, started: '2021-04', completed: 'ongoing', progressed: '2022-03-01' })
    expect(drawTherapies(rows)[0]).toMatchObject({
      end: 'open',
      marks: [{ label: 'Progressed 03/01/2022', at: { first: '2022-03-01', last: '2022-03-01' } }],
    })
  })

  test('a row whose drugs are not known says so', () => {
    expect(drawTherapies(therapies({ drugs: [], started: '2021-04' }))[0]?.label).toBe('1 No drug named')
  })

  test('a row without dates is not drawn, and the others keep their row', () => {
    expect(drawTherapies(therapies(bortezomib, { ...bortezomib, started: '2021-04' })).map(({ row }) => row)).toEqual([
      1,
    ])
  })

  test('a transplant is part of what is drawn', () => {
    const procedures = ['Autologous stem cell transplant']
    const [drawn] = drawTherapies(therapies({ ...bortezomib, procedures, started: '2021-04' }))
    expect(drawn?.label).toBe('1 Bortezomib, autologous stem cell transplant')
  })
})

describe('the dates between which days are counted', () => {
  const last: LineEntry = { ...bortezomib, completed: '2026-08-10', progressed: '2026-09-20' }

  test('are those of the last row of therapy', () => {
    const requested: LineEntry = { drugs: [{ name: 'ixazomib' }], completed: 'ongoing', requestedCourse: 'yes' }
    expect(countedDates(therapies(bortezomib, last, requested))).toEqual({
      row: 1,
      from: '2026-08-10',
      to: '2026-09-20',
    })
  })

  test('are absent where no line is recorded', () => {
    expect(countedDates(therapies())).toBeUndefined()
  })

  test.each<Partial<LineEntry>>([{ progressed: 'yes' }, { completed: 'ongoing' }, { completed: undefined }])(
    'are absent where one is not a date: %j',
    (change) => {
      expect(countedDates(therapies({ ...last, ...change }))).toBeUndefined()
    },
  )
})
