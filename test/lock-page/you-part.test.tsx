import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { YouPart } from '../../src/lock-page/you-part'
import { caseLock } from '../../src/hooks/stores'
import { clearAll, show } from './lock-page'

afterEach(clearAll)

test('name and credentials are put right in the settings; the next signature has them, and the log says so', async () => {
  await caseLock.begin({ name: 'R. Lindqist', credentials: '' })
  const user = show(YouPart)
  const name = await screen.findByRole('textbox', { name: 'Your name' })
  expect(name).toHaveValue('R. Lindqist')
  await user.clear(name)
  await user.type(name, ' R. Lindqvist')
  await user.type(screen.getByRole('textbox', { name: 'Credentials' }), 'PharmD')
  await user.click(screen.getByRole('button', { name: 'Save your name' }))
  expect(await screen.findByText(/what was signed before keeps its name/, {}, { timeout: 5000 })).toBeVisible()
  expect(caseLock.current()).toMatchObject({ reviewer: { name: 'R. Lindqvist', credentials: 'PharmD' } })
  const [log] = await caseLock.readLogs()
  expect(log?.entries.at(-1)).toMatchObject({
    what: 'reviewer changed',
    who: 'R. Lindqist',
    details: { name: { from: 'R. Lindqist', to: 'R. Lindqvist' }, credentials: { from: '', to: 'PharmD' } },
  })
})
