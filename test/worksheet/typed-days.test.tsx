import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { renderSheet } from './render-sheet'

beforeEach(() => sessionStorage.clear())

const day = (ago: number) => Temporal.Now.plainDateISO().subtract({ days: ago }).toString()
const shown = (iso: string) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`

test('a day in words stays while one types, is echoed, and becomes the date when one leaves', async () => {
  const { user, kept } = await renderSheet({ entries: {} }, 'request')
  const received = screen.getByRole('textbox', { name: 'Received' })
  await user.type(received, 'yesterday')
  expect(received).toHaveValue('yesterday')
  expect(received).toHaveAccessibleDescription(/day, \w+ \d+, \d{4}$/)
  // Were the page lost here, the word would be no answer: tomorrow it means another day.
  expect(kept()?.entries.receivedOn ?? '').not.toMatch(/^(yesterday|\d.*)$/)
  await user.tab()
  expect(received).toHaveValue(shown(day(1)))
  expect(kept()?.entries.receivedOn).toBe(day(1))
})

test('so it does in the date of a document', async () => {
  const documents = [{ id: 'D1', kind: 'Visit note' }]
  const { user, kept } = await renderSheet({ entries: {}, documents }, 'documents')
  const date = screen.getByRole('textbox', { name: 'Date' })
  await user.type(date, 'today')
  expect(date).toHaveValue('today')
  expect(date).toHaveAccessibleDescription(/\w{3} \d+, \d{4}/)
  await user.tab()
  expect(date).toHaveValue(shown(day(0)))
  expect(kept()?.documents[0]?.date).toBe(day(0))
})

test('so it does in the date of a line of therapy', async () => {
  const priorTherapies = { rows: [{ drugs: [{ name: 'bortezomib' }] }] }
  const { user, kept } = await renderSheet(
    { entries: { requestKind: 'initial', diagnosis: 'myeloma', priorTherapies } },
    'I.A.4',
  )
  const started = await screen.findByRole('textbox', { name: 'Started, line 1' })
  await user.type(started, 'today')
  expect(started).toHaveValue('today')
  await user.tab()
  expect(started).toHaveValue(shown(day(0)))
  expect(kept()?.entries.priorTherapies).toMatchObject({ rows: [{ started: day(0) }] })
})

test('a time is read with am or pm or on 24 hours, and refused with both readings where it has two', async () => {
  const { user, kept } = await renderSheet({ entries: {} }, 'request')
  const time = screen.getByRole('textbox', { name: 'Time received' })
  await user.type(time, '5 p.m.')
  expect(time).toHaveValue('5 p.m.')
  expect(time).toHaveAccessibleDescription('5:00 pm')
  await user.tab()
  expect(time).toHaveValue('17:00')
  expect(kept()?.entries.receivedTime).toBe('17:00')

  await user.clear(time)
  await user.type(time, '5')
  expect(time).not.toBeInvalid()
  await user.tab()
  expect(time).toHaveValue('5')
  expect(time).toHaveAccessibleDescription(/Two readings: 05:00 or 17:00/)
})
