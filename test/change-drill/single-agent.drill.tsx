import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { blankWorksheet, evaluated, letterAsks, policyEntry, recordLine, request, sheet, type Given } from './screens'

/** An invented revision: I.C.4 takes ixazomib as a single agent beside the combination. */

const waldenstrom = (more: Given = {}) =>
  request({
    diagnosis: 'waldenstrom',
    diagnosisCode: undefined,
    purpose: undefined,
    priorTherapies: undefined,
    refractory: undefined,
    regimen: { drugs: [], closed: true },
    ...more,
  })
const alone = waldenstrom()
const withRituximab = waldenstrom({ regimen: { drugs: [{ name: 'rituximab' }], closed: true } })

test('the sheet takes "that is all" without a partner for met, in rail and panel', async () => {
  const { user, railLine, part, panel } = await sheet(waldenstrom({ regimen: undefined }), 'I.C.4')
  expect(railLine(/Regimen/)).toMatch(/^4 Regimen, Open/)
  await user.click(within(document.body).getByRole('checkbox', { name: /That is the whole regimen/ }))
  expect(railLine(/Regimen/)).toMatch(/^4 Regimen, Met/)
  expect(part(/^Ixazomib as a single agent/)).toContain('Ixazomib alone')
  expect(within(panel()).getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
})

test('the record names the regimen that is met, and the finding where none is', () => {
  expect(recordLine(alone, /^One of two regimens/)).toContain('MetIxazomib alone (4.b)')
  expect(recordLine(withRituximab, /^One of two regimens/)).toContain('Not met')
})

// The one thing that this revision leaves as it is: the letter asks for facts, and needs no new one.
test('the letter asks no more of the regimen once it is known to be alone', async () => {
  expect((await letterAsks(waldenstrom({ regimen: undefined }))).join()).toContain('Which drugs are to be given')
  const asked = await letterAsks(waldenstrom({ strength: undefined }))
  expect(asked[0]).toContain('strength')
  expect(asked.join()).not.toContain('drugs')
})

test('evaluate approves ixazomib alone, and not half of the combination', async () => {
  expect(await evaluated(alone)).toMatchObject({
    outcome: 'approve',
    findings: { 'I.C.4': 'met', 'I.C.4.a': 'not met', 'I.C.4.b': 'met' },
  })
  expect(await evaluated(withRituximab)).toMatchObject({ outcome: 'not met', unmet: ['I.C.4'] })
})

test('policy page and blank worksheet have both regimens', async () => {
  expect(await policyEntry('I.C.4')).toMatch(/One of these.*I\.C\.4\.a.*Rituximab.*I\.C\.4\.b.*single agent/)
  expect(blankWorksheet('I.C')).toContain('Ixazomib as a single agent')
})
