import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import type { Revised } from '../../../src/worksheet/sign/revision-form'
import { SignedPanel } from '../../../src/worksheet/sign/signed-panel'
import { reviewer, signedCase } from '../../cases/signing/signing-of'

let signed: CaseFile
beforeAll(async () => {
  signed = await signedCase()
})

function show(file: CaseFile) {
  const handlers = { onAddendum: vi.fn<(file: CaseFile) => void>(), onRevision: vi.fn<(revised: Revised) => void>() }
  render(<SignedPanel file={file} reviewer={reviewer} newId={() => 'second'} {...handlers} />)
  return { ...handlers, user: userEvent.setup() }
}
const heading = () => screen.getByRole('heading', { name: 'Signed: R. Lindqvist, PharmD' })

describe('A signed case', () => {
  test('says who signed what, takes the focus, and finds the same today', () => {
    show(signed)
    expect(heading()).toHaveFocus()
    const panel = screen.getByRole('region', { name: 'Signed determination' })
    expect(panel).toHaveTextContent('11/24/2026 11:58 EST. Worksheet 1.0.0. No addenda.')
    expect(panel).toHaveTextContent(`Fingerprint ${signed.signature?.fingerprint ?? ''}`)
    expect(panel).toHaveTextContent('Decision: ApproveThe criteria came to: approve.')
    expect(screen.getByRole('region', { name: 'Findings as signed' })).toBeVisible()
    expect(screen.getByRole('region', { name: "By today's reading" })).toHaveTextContent('find the same as was signed')
  })

  test('shows what the reading of today finds otherwise', () => {
    const { signature } = signed
    if (signature === undefined) throw new Error('It is not signed.')
    show({ ...signed, signature: { ...signature, computed: 'not met' } })
    expect(within(screen.getByRole('region', { name: "By today's reading" })).getByRole('listitem')).toHaveTextContent(
      'Outcome: signed Criteria not met, route onward, today Approve',
    )
  })

  test('takes an addendum with what, why and by whom', async () => {
    const { user, onAddendum } = show(signed)
    await user.click(screen.getByRole('button', { name: 'Add an addendum' }))
    const form = screen.getByRole('form', { name: 'Add an addendum' })
    await user.click(within(form).getByRole('button', { name: 'Add to the record' }))
    expect(onAddendum).not.toHaveBeenCalled()
    expect(within(form).getByRole('textbox', { name: 'What is added' })).toBeInvalid()
    await user.click(within(form).getByRole('radio', { name: /^Late information/ }))
    await user.type(within(form).getByRole('textbox', { name: 'What is added' }), 'A lab of 11/20/2026.')
    await user.type(within(form).getByRole('textbox', { name: 'Reason' }), 'It came after signing.')
    await user.click(within(form).getByRole('button', { name: 'Add to the record' }))
    await waitFor(() => expect(onAddendum).toHaveBeenCalledOnce())
    const [file] = onAddendum.mock.calls[0] ?? []
    expect(file?.signature).toEqual(signed.signature)
    expect(file?.addenda).toMatchObject([{ kind: 'late information', what: 'A lab of 11/20/2026.', author: reviewer }])
    await waitFor(() => expect(heading()).toHaveFocus())
  })

  test('is revised by a new case with a reason', async () => {
    const { user, onRevision } = show(signed)
    await user.click(screen.getByRole('button', { name: 'Begin a new revision' }))
    const form = screen.getByRole('form', { name: 'Begin a new revision' })
    await user.type(within(form).getByRole('textbox', { name: 'Reason' }), 'A lab came in.')
    await user.click(within(form).getByRole('button', { name: 'Begin the revision' }))
    await waitFor(() => expect(onRevision).toHaveBeenCalledOnce())
    const [revised] = onRevision.mock.calls[0] ?? []
    expect(revised?.revision).toMatchObject({ id: 'second', supersedes: { reason: 'A lab came in.' } })
    expect(revised?.superseded.supersededBy).toMatchObject({ id: 'second', revision: 2 })
  })
})
