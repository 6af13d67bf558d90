import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import type { AdverseRule } from '../../../src/cases/signing/adverse-rule'
import type { SignTarget } from '../../../src/cases/signing/hindrances'
import { SignPanel } from '../../../src/worksheet/sign/sign-panel'
import { reviewer } from '../../cases/signing/signing-of'
import { caseOf, decisionDay } from '../../documents/case-of'
import { letDialogsOpen } from '../../support/dialog'

beforeAll(letDialogsOpen)

function show(
  file: CaseFile,
  more: { reviewer?: typeof reviewer; rules?: AdverseRule[]; isSealed?: boolean } = { reviewer },
) {
  const handlers = {
    onGo: vi.fn<(target: SignTarget) => void>(),
    onSign: vi.fn<(file: CaseFile) => void>(),
    onRoute: vi.fn<(file: CaseFile) => void>(),
  }
  function Panel() {
    const [shown, setShown] = useState(file)
    const decide = (toSign: CaseFile['toSign']) => setShown({ ...shown, toSign })
    return <SignPanel file={shown} on={decisionDay} onDecide={decide} {...more} {...handlers} />
  }
  render(<Panel />)
  return { ...handlers, user: userEvent.setup() }
}
const today = Temporal.Now.plainDateISO().toString()
/** Looked up today, so that it can be signed today. */
const fresh = (sample: string, entries: CaseFile['entries'] = {}, content = {}) =>
  caseOf(sample, { revisionCheckedOn: today, ...entries }, content)

const signButton = () => screen.getByRole('button', { name: 'Sign' })
const first = () => screen.getByRole('region', { name: 'Before you sign' })
const decide = (user: ReturnType<typeof userEvent.setup>, decision: RegExp) =>
  user.click(screen.getByRole('radio', { name: decision }))

describe('Signing', () => {
  test('shows the whole determination', () => {
    show(fresh('approve-initial'))
    const whole = screen.getByRole('region', { name: 'The whole determination' })
    expect(within(whole).getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
    expect(within(whole).getByText('05/23/2027')).toBeVisible()
    expect(within(whole).getByRole('row', { name: /I\.A\.3 18 years or older Met/ })).toBeVisible()
  })

  test('chooses no decision for the reviewer, and shows beside it what the criteria came to', async () => {
    const { user, onSign } = show(fresh('approve-initial'))
    const decision = screen.getByRole('group', { name: 'Your decision' })
    expect(decision).toHaveAccessibleDescription('The criteria came to: approve.')
    for (const radio of within(decision).getAllByRole('radio')) expect(radio).not.toBeChecked()
    await user.click(signButton())
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(onSign).not.toHaveBeenCalled()
    expect(screen.getByRole('heading', { name: 'Before you sign (1)' })).toHaveFocus()
    expect(first()).toHaveTextContent('Your decision: Choose your decision; none is chosen for you.')
    await user.click(within(first()).getByRole('button', { name: 'Your decision' }))
    expect(within(decision).getAllByRole('radio')[0]).toHaveFocus()
    await user.keyboard('1')
    expect(screen.getByRole('radio', { name: /^Approve/ })).toBeChecked()
    expect(first()).toHaveTextContent('Nothing stands against it.')
    await user.click(signButton())
    expect(screen.getByRole('dialog')).toHaveTextContent('Decision: Approve.')
  })

  test('asks for the reasons of a decision once it is chosen', async () => {
    const { user } = show(fresh('approve-initial', {}, { citations: {} }))
    expect(screen.queryByRole('textbox', { name: /^Reason/ })).not.toBeInTheDocument()
    await decide(user, /^Approve/)
    expect(screen.getByRole('textbox', { name: 'Reason for approving on asserted findings' })).toBeVisible()
  })

  test('asks once more, says what it means, and hands over the signed case', async () => {
    const { user, onSign } = show(fresh('approve-initial'))
    await decide(user, /^Approve/)
    await user.click(signButton())
    const dialog = screen.getByRole('dialog', { name: 'Sign this determination?' })
    expect(dialog).toHaveTextContent('Alvarez, Marta (sample), born 03/02/1969, case PA-SAMPLE-01')
    expect(dialog).toHaveTextContent('You sign as R. Lindqvist, PharmD.')
    expect(dialog).toHaveTextContent('nothing in this case can be changed')
    expect(onSign).not.toHaveBeenCalled()
    await user.click(within(dialog).getByRole('button', { name: 'Sign' }))
    await waitFor(() => expect(onSign).toHaveBeenCalledOnce())
    expect(onSign.mock.calls[0]?.[0].signature).toMatchObject({ ...reviewer, decision: 'approve', computed: 'approve' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('can be left without signing', async () => {
    const { user, onSign } = show(fresh('approve-initial'))
    await decide(user, /^Approve/)
    await user.click(signButton())
    await user.click(screen.getByRole('button', { name: 'Go back' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(onSign).not.toHaveBeenCalled()
  })

  test('says so where the signed case can not be kept', async () => {
    const { user, onSign } = show(fresh('approve-initial'))
    onSign.mockImplementation(() => {
      throw new Error('The device has no room left.')
    })
    await decide(user, /^Approve/)
    await user.click(signButton())
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The device has no room left.')
  })

  test('leads to each thing that has to be seen to first, and asks nothing before', async () => {
    const { user, onGo } = show(fresh('maintenance', { stateRule: 'not checked' }))
    await decide(user, /^More information/)
    await user.click(signButton())
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Before you sign (2)' })).toHaveFocus()
    await user.click(within(first()).getByRole('button', { name: 'State rule' }))
    expect(onGo).toHaveBeenLastCalledWith({ place: { key: 'stateRule' } })
    await user.click(within(first()).getByRole('button', { name: /^Maintenance/ }))
    expect(onGo).toHaveBeenLastCalledWith({ warning: 'maintenance' })
  })

  test('needs a name and credentials', async () => {
    const { user } = show(fresh('approve-initial'), {})
    await decide(user, /^Approve/)
    await user.click(signButton())
    await user.click(within(first()).getByRole('button', { name: 'Your name' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await user.keyboard('R. Lindqvist')
    await user.type(screen.getByRole('textbox', { name: 'Credentials' }), 'PharmD{Enter}')
    expect(screen.getByRole('dialog')).toHaveTextContent('R. Lindqvist, PharmD')
  })

  test('asks for a reason where the decision is another', async () => {
    const { user, onSign } = show(fresh('approve-initial'))
    expect(screen.queryByRole('textbox', { name: 'Reason' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /^More information/ }))
    await user.click(signButton())
    await user.click(within(first()).getByRole('button', { name: 'Reason' }))
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveFocus()
    await user.keyboard('The lab is of another member.')
    await user.click(signButton())
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign' }))
    await waitFor(() => expect(onSign).toHaveBeenCalledOnce())
    expect(onSign.mock.calls[0]?.[0].signature?.reasons).toEqual({ decision: 'The lab is of another member.' })
  })

  test('names what is asserted and asks why it is approved all the same (R6)', async () => {
    const { user, onGo } = show(fresh('approve-initial', {}, { citations: {} }))
    const asserted = screen.getByRole('region', { name: 'Asserted' })
    await user.click(within(asserted).getByRole('button', { name: 'Age' }))
    expect(onGo).toHaveBeenLastCalledWith({ criterion: 'I.A.3' })
    await decide(user, /^Approve/)
    expect(screen.getByRole('textbox', { name: 'Reason for approving on asserted findings' })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /^More information/ }))
    expect(screen.queryByRole('textbox', { name: /asserted/ })).not.toBeInTheDocument()
  })
})

describe('Criteria that are not met', () => {
  const rule: AdverseRule = {
    state: '*',
    credentials: 'PharmD',
    mayIssue: false,
    source: 'Example',
    checkedOn: '2026-11-01',
  }
  const route = () => screen.getByRole('region', { name: 'Route' })

  test.each([
    [false, /goes out as a file .* It is not encrypted: whoever has the file can read it\./],
    [true, /goes out as a file .* It is encrypted: you choose its passphrase next/],
  ])('say before they are handed over that they go out as a file, encrypted: %s', (isSealed, words) => {
    show(fresh('not-met-age'), { reviewer, isSealed })
    expect(within(route()).getByRole('button', { name: 'Hand over as a file' })).toHaveAccessibleDescription(words)
  })

  test('may be signed or routed where the table says nothing', async () => {
    const { user, onRoute } = show(fresh('not-met-age'))
    expect(signButton()).toBeVisible()
    expect(route()).toHaveTextContent("the plan's procedure decides")
    await user.click(within(route()).getByRole('button', { name: 'Mark as ready to route' }))
    expect(onRoute.mock.calls[0]?.[0].workflow?.state).toBe('ready to route')
  })

  test.each([
    [{ source: '', checkedOn: '' }, 'in this state.'],
    [{ checkedOn: '' }, 'in this state (Example).'],
    [{ source: '' }, 'in this state (checked 11/01/2026).'],
  ])('name of the row of the table what it holds: %j', (blanks, words) => {
    show(fresh('not-met-age'), { reviewer, rules: [{ ...rule, ...blanks }] })
    expect(route()).toHaveTextContent(words)
  })

  test('are routed where the table forbids it, to a named reviewer', async () => {
    const { user, onRoute } = show(fresh('not-met-age'), { reviewer, rules: [rule] })
    expect(screen.queryByRole('button', { name: 'Sign' })).not.toBeInTheDocument()
    expect(route()).toHaveTextContent('your credentials may not sign this in this state (Example, checked 11/01/2026)')
    await user.click(within(route()).getByRole('button', { name: 'Hand over as a file' }))
    expect(onRoute).not.toHaveBeenCalled()
    expect(within(route()).getByRole('alert')).toHaveTextContent(/^Not handed over: say who it is for/)
    expect(within(route()).getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await user.keyboard('M. Okoye')
    await user.click(within(route()).getByRole('button', { name: 'Hand over as a file' }))
    expect(within(route()).getByRole('textbox', { name: 'Credentials' })).toHaveFocus()
    await user.keyboard('MD')
    expect(within(route()).getByRole('alert')).toBeEmptyDOMElement()
    await user.click(within(route()).getByRole('button', { name: 'Hand over as a file' }))
    expect(onRoute.mock.calls[0]?.[0].workflow).toMatchObject({
      state: 'handed over',
      to: 'M. Okoye',
      toCredentials: 'MD',
    })
  })
})
