import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { readEntries, type LinesEntry } from '../../src/facts'
import { TherapiesField } from '../../src/worksheet/therapies/therapies-field'

const on = '2026-11-24'

function sheet(start?: LinesEntry, diagnosis: 'myeloma' | 'waldenstrom' = 'myeloma') {
  const kept: { lines: LinesEntry | undefined } = { lines: start }
  function Sheet() {
    const [lines, setLines] = useState(start)
    kept.lines = lines
    const entries = { requestKind: 'initial', diagnosis, priorTherapies: lines } as const
    const { answers, problems } = readEntries(entries, on)
    return <TherapiesField value={lines} onChange={setLines} answers={answers} on={on} problems={problems} />
  }
  const user = userEvent.setup()
  render(<Sheet />)
  return { user, kept }
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const drugsOf = (lines: LinesEntry | undefined, row = 0) => lines?.rows[row]?.drugs.map(({ name }) => name)

const twoLines: LinesEntry = {
  rows: [
    { drugs: [{ name: 'bortezomib' }], started: '2021-04', completed: '2022-11', progressed: '2024-02' },
    { drugs: [{ name: 'daratumumab' }], started: '2024-03', completed: '2026-08-10', progressed: '2026-09-20' },
  ],
}

describe('drugs of a line', () => {
  test('several, each by Enter, by brand, abbreviation or name', async () => {
    const { user, kept } = sheet()
    await user.click(press('Add a line'))
    expect(field('Drugs, line 1')).toHaveFocus()
    await user.keyboard('velc{Enter}len{Enter}DEX{Enter}')
    expect(drugsOf(kept.lines)).toEqual(['bortezomib', 'lenalidomide', 'dexamethasone'])
    expect(press('Bortezomib PI')).toBeVisible()
    expect(press('Lenalidomide IMiD')).toBeVisible()
  })

  test('a regimen shows its drugs and is taken by a second Enter', async () => {
    const { user, kept } = sheet()
    await user.click(press('Add a line'))
    await user.keyboard('vrd{Enter}')
    expect(screen.getByRole('group', { name: 'VRd is bortezomib, lenalidomide and dexamethasone.' })).toBeVisible()
    expect(drugsOf(kept.lines)).toEqual([])
    await user.keyboard('{Enter}')
    expect(drugsOf(kept.lines)).toEqual(['bortezomib', 'lenalidomide', 'dexamethasone'])
    expect(field('Drugs, line 1')).toHaveFocus()
  })

  test('a regimen that is not meant is left with Escape', async () => {
    const { user, kept } = sheet()
    await user.click(press('Add a line'))
    await user.keyboard('dvd{Enter}')
    expect(screen.getByText(/before 2017/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(drugsOf(kept.lines)).toEqual([])
    expect(field('Drugs, line 1')).toHaveFocus()
  })

  test('a name that the list does not know is kept when the field is left, and its class is asked', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [] }] })
    await user.type(field('Drugs, line 1'), 'Study drug 7')
    await user.tab()
    expect(drugsOf(kept.lines)).toEqual(['Study drug 7'])
    await user.selectOptions(field('Its class: Study drug 7'), 'Proteasome inhibitor')
    expect(kept.lines?.rows[0]?.drugs).toEqual([{ name: 'Study drug 7', class: 'proteasome inhibitor' }])
    expect(press('Study drug 7 PI')).toBeVisible()
  })

  test('a misspelt name offers the drug that may be meant', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [{ name: 'bortezamib' }] }] })
    await user.click(press('It is bortezomib'))
    expect(drugsOf(kept.lines)).toEqual(['bortezomib'])
  })

  test('a known drug can be given for something else', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [{ name: 'prednisone' }] }] })
    await user.click(press('Prednisone'))
    await user.click(screen.getByRole('checkbox', { name: 'Given for something else: prednisone' }))
    expect(kept.lines?.rows[0]?.drugs).toEqual([{ name: 'prednisone', givenFor: 'something else' }])
    expect(press('Prednisone for something else')).toBeVisible()
  })

  test('Backspace in the empty field and Delete on a chip remove a drug and keep the focus in the row', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [{ name: 'bortezomib' }, { name: 'dexamethasone' }] }] })
    await user.click(field('Drugs, line 1'))
    await user.keyboard('{Backspace}')
    expect(drugsOf(kept.lines)).toEqual(['bortezomib'])
    press('Bortezomib PI').focus()
    await user.keyboard('{Delete}')
    expect(drugsOf(kept.lines)).toEqual([])
    expect(field('Drugs, line 1')).toHaveFocus()
  })

  test('a drug is not added twice', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [{ name: 'bortezomib' }] }] })
    await user.type(field('Drugs, line 1'), 'Velcade{Enter}')
    expect(drugsOf(kept.lines)).toEqual(['bortezomib'])
  })
})

describe('dates of a line', () => {
  test.each([
    ['Started, line 1', '0421', '0421'],
    ['Started, line 1', '4/2021', '04/2021'],
    ['Completed, line 1', 'Aug 10 26', '08/10/2026'],
    ['Completed, line 1', 'o', 'Ongoing'],
    ['Completed, line 1', 'not documented', 'Not documented'],
    ['Progressed, line 1', 'y', 'Yes'],
    ['Progressed, line 1', 'no', 'No'],
  ])('%s: "%s" stays as typed and becomes "%s" when left', async (name, typed, shown) => {
    const { user } = sheet({ rows: [{ drugs: [{ name: 'bortezomib' }] }] })
    await user.type(field(name), typed)
    expect(field(name)).toHaveValue(typed)
    await user.tab()
    expect(field(name)).toHaveValue(shown)
  })

  test('what is typed is echoed with the month in letters', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [] }] })
    await user.type(field('Completed, line 1'), '81026')
    await user.clear(field('Completed, line 1'))
    await user.type(field('Completed, line 1'), '8/10/26')
    expect(screen.getByText('Aug 10, 2026')).toBeVisible()
    await user.tab()
    expect(kept.lines?.rows[0]?.completed).toBe('2026-08-10')
  })

  test('text that is no date is kept, with what is wrong beside it, once the field is left', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [] }] })
    await user.type(field('Started, line 1'), 'last spring')
    expect(field('Started, line 1')).not.toHaveAttribute('aria-invalid')
    await user.tab()
    expect(kept.lines?.rows[0]?.started).toBe('last spring')
    expect(field('Started, line 1')).toHaveValue('last spring')
    expect(field('Started, line 1')).toBeInvalid()
    expect(field('Started, line 1')).toHaveAccessibleDescription(/Not a date/)
  })

  test('a word is offered beside the field', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [] }] })
    await user.click(field('Completed, line 1'))
    await user.click(press('Ongoing'))
    expect(kept.lines?.rows[0]?.completed).toBe('ongoing')
    expect(field('Completed, line 1')).toHaveFocus()
  })
})

describe('rows', () => {
  test('"No prior therapy" is a list that is empty and closed, and a new line opens it again', async () => {
    const { user, kept } = sheet()
    await user.click(screen.getByRole('checkbox', { name: 'No prior therapy' }))
    expect(kept.lines).toEqual({ rows: [], closed: true })
    await user.click(press('Add a line'))
    expect(kept.lines).toEqual({ rows: [{ drugs: [] }] })
  })

  test('"That is all" closes the list', async () => {
    const { user, kept } = sheet(twoLines)
    await user.click(screen.getByRole('checkbox', { name: 'That is all' }))
    expect(kept.lines?.closed).toBe(true)
  })

  test('removing a row takes the focus to the next, and the last row never leaves "no prior therapy" behind', async () => {
    const { user, kept } = sheet({ ...twoLines, closed: true })
    await user.click(press('More about line 1'))
    await user.click(press('Remove line 1'))
    expect(drugsOf(kept.lines)).toEqual(['daratumumab'])
    expect(field('Drugs, line 1')).toHaveFocus()
    await user.click(press('More about line 1'))
    await user.click(press('Remove line 1'))
    expect(kept.lines).toEqual({ rows: [] })
    expect(press('Add a line')).toHaveFocus()
  })

  test('why it ended and a transplant are parts of the row', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [{ name: 'bortezomib' }] }] })
    await user.click(press('More about line 1'))
    await user.selectOptions(field('Why it ended, line 1'), 'Intolerance')
    await user.click(screen.getByRole('checkbox', { name: 'Autologous stem cell transplant' }))
    expect(kept.lines?.rows[0]).toMatchObject({
      endReason: 'intolerance',
      procedures: ['Autologous stem cell transplant'],
    })
    await user.click(press('More about line 1'))
    expect(screen.getByText('Ended: intolerance. With autologous stem cell transplant')).toBeVisible()
  })

  test('rows out of order are pointed out and can be moved', async () => {
    const [first, second] = twoLines.rows
    const { user, kept } = sheet({ rows: [second, first].flatMap((row) => row ?? []) })
    expect(screen.getByText(/Row 2 is not in order of time/)).toBeVisible()
    await user.click(press('Move row 2 up'))
    expect(kept.lines?.rows).toEqual(twoLines.rows)
    expect(screen.queryByText(/not in order of time/)).not.toBeInTheDocument()
  })
})

describe('what a row may need to be asked', () => {
  const withoutProgression: LinesEntry = {
    rows: [
      { drugs: [{ name: 'bortezomib' }], started: '2021-04', completed: '2022-11' },
      { drugs: [{ name: 'lenalidomide' }], started: '2022-12' },
    ],
  }

  test('without progression between two rows, whether they are one line; changeable afterwards', async () => {
    const { user, kept } = sheet(withoutProgression)
    const question = screen.getByRole('group', { name: 'Rows 1 and 2: one line, or a line of its own?' })
    expect(question).toHaveAccessibleDescription('No progression is recorded between rows 1 and 2.')
    await user.click(within(question).getByRole('radio', { name: /One line/ }))
    expect(kept.lines?.rows[1]?.ownLine).toBe('no')
    expect(field('Drugs, row 2')).toBeVisible()
    await user.click(within(question).getByRole('radio', { name: /Own line/ }))
    expect(kept.lines?.rows[1]?.ownLine).toBe('yes')
  })

  test('nothing is asked where progression stands between them', () => {
    sheet(twoLines)
    expect(screen.queryByRole('group', { name: /one line, or/ })).not.toBeInTheDocument()
  })

  test('a statement against a recorded progression is pointed out', () => {
    const [first, second] = twoLines.rows
    sheet({ rows: [first, second && { ...second, ownLine: 'no' as const }].flatMap((row) => row ?? []) })
    expect(screen.getByText(/Correct one of them/)).toBeVisible()
  })

  test('an ixazomib row without an end may be the course now requested', async () => {
    const { user, kept } = sheet({ rows: [{ drugs: [{ name: 'Ninlaro' }], started: '2026-10' }] })
    const question = screen.getByRole('group', { name: 'Is this the course now requested?' })
    await user.click(within(question).getByRole('radio', { name: /Yes/ }))
    expect(kept.lines?.rows[0]?.requestedCourse).toBe('yes')
  })
})

describe('drawn to scale', () => {
  test('the rows are told in words, and the days that decide with their limit', () => {
    sheet(twoLines)
    const timeline = screen.getByRole('figure', { name: 'Timeline of prior therapies' })
    expect(
      within(timeline)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Line 1, bortezomib: 04/2021 to 11/2022, progressed 02/2024.',
      'Line 2, daratumumab: 03/2024 to 08/10/2026, progressed 09/20/2026.',
    ])
    expect(screen.getByText('41 days')).toBeVisible()
    expect(screen.getByText('of the 60 allowed, 08/10/2026 to 09/20/2026')).toBeVisible()
  })

  test('a date known to the month leaves a span of days', () => {
    sheet({ rows: [{ drugs: [{ name: 'bortezomib' }], completed: '2026-08', progressed: '2026-09-20' }] })
    expect(screen.getByText('20 to 50 days')).toBeVisible()
  })

  test('where no criterion counts days, no days are shown', () => {
    sheet(twoLines, 'waldenstrom')
    expect(screen.queryByText('41 days')).not.toBeInTheDocument()
  })
})
