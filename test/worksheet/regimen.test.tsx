import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { RegimenEntry } from '../../src/facts'
import { amyloidosis } from '../../src/policy/i-b-amyloidosis'
import { multipleMyeloma } from '../../src/policy/i-a-multiple-myeloma'
import { waldenstrom } from '../../src/policy/i-c-waldenstrom'
import { offeredIn } from '../../src/worksheet/regimen/offered'
import { RegimenField } from '../../src/worksheet/regimen/regimen-field'

function sheet(start?: RegimenEntry) {
  const kept: { regimen: RegimenEntry | undefined } = { regimen: start }
  function Sheet() {
    const [regimen, setRegimen] = useState(start)
    kept.regimen = regimen
    return (
      <RegimenField value={regimen} onChange={setRegimen} diagnosis="myeloma" offered={offeredIn(multipleMyeloma)} />
    )
  }
  const user = userEvent.setup()
  render(<Sheet />)
  return { user, kept }
}

const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const namesOf = (regimen: RegimenEntry | undefined) => regimen?.drugs.map(({ name }) => name)

test('what is offered are the drugs of the listed combinations', () => {
  expect(offeredIn(multipleMyeloma)).toEqual([
    'dexamethasone',
    'lenalidomide',
    'cyclophosphamide',
    'pomalidomide',
    'venetoclax',
  ])
  expect(offeredIn(amyloidosis)).toEqual(['dexamethasone', 'lenalidomide', 'cyclophosphamide'])
  expect([...offeredIn(waldenstrom)].sort()).toEqual(['dexamethasone', 'rituximab'])
})

test('offered drugs are ticked, and the list is closed by a tick', async () => {
  const { user, kept } = sheet()
  await user.click(tick('Dexamethasone'))
  await user.click(tick('Pomalidomide Pomalyst'))
  await user.click(tick('That is the whole regimen'))
  expect(kept.regimen).toEqual({ drugs: [{ name: 'dexamethasone' }, { name: 'pomalidomide' }], closed: true })
})

test('a drug that was written by its brand is ticked too', () => {
  sheet({ drugs: [{ name: 'Revlimid' }] })
  expect(tick('Lenalidomide Revlimid')).toBeChecked()
})

test('without its last drug the list is open again', async () => {
  const { user, kept } = sheet({ drugs: [{ name: 'dexamethasone' }], closed: true })
  await user.click(tick('Dexamethasone'))
  expect(kept.regimen).toEqual({ drugs: [] })
})

test('another drug is found by name; one that is offered is ticked instead, ixazomib itself left out', async () => {
  const { user, kept } = sheet()
  await user.click(press('Another drug'))
  expect(await screen.findByLabelText('Another drug of the regimen')).toBeVisible()
  await user.type(screen.getByLabelText('Another drug of the regimen'), 'dara{Enter}ird{Enter}{Enter}')
  expect(namesOf(kept.regimen)).toEqual(['daratumumab', 'lenalidomide', 'dexamethasone'])
  expect(tick('Lenalidomide Revlimid')).toBeChecked()
  expect(press('Daratumumab anti-CD38')).toBeVisible()
})

test('of an unknown drug it is asked whether it is given against this disease', async () => {
  const { user, kept } = sheet({ drugs: [{ name: 'Study drug 7' }] })
  const question = screen.getByRole('group', { name: 'Is it given against this disease?' })
  await user.click(within(question).getByRole('radio', { name: /No/ }))
  expect(kept.regimen?.drugs).toEqual([{ name: 'Study drug 7', givenFor: 'something else' }])
  expect(press('Study drug 7 for something else')).toBeVisible()
})

test('a ticked drug can be given for something else', async () => {
  const { user, kept } = sheet({ drugs: [{ name: 'dexamethasone' }, { name: 'lenalidomide' }] })
  await user.click(press('One of these is given for something else'))
  const group = screen.getByRole('group', { name: 'Given for something else, not against this disease' })
  await user.click(within(group).getByRole('checkbox', { name: 'Dexamethasone' }))
  expect(kept.regimen?.drugs).toEqual([{ name: 'dexamethasone', givenFor: 'something else' }, { name: 'lenalidomide' }])
})
