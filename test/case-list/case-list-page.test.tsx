import 'fake-indexeddb/auto'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CaseListPage } from '../../src/case-list/case-list-page'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { keepLastBackup } from '../../src/cases/backup'
import { casesToSave } from '../../src/cases/export-cases'
import { samples } from '../../src/cases/samples'
import { fileToSave } from '../../src/cases/saved-file'
import { wantSealing } from '../../src/cases/sealing'
import { deletedCases } from '../../src/hooks/use-deleted-cases'
import { newRevision } from '../../src/cases/signing/after-signing'
import { stores } from '../../src/hooks/stores'
import { reviewer, signedCase, zone } from '../cases/signing/signing-of'
import { letDialogsOpen } from '../support/dialog'

function show() {
  const root = createRootRoute()
  const list = createRoute({ getParentRoute: () => root, path: '/', component: CaseListPage })
  const sheet = createRoute({ getParentRoute: () => root, path: '/cases/$caseId', component: () => <p>The sheet</p> })
  const router = createRouter({ routeTree: root.addChildren([list, sheet]), history: createMemoryHistory() })
  // The pages' links are typed by the app's own router.
  render(<RouterProvider router={router as never} />)
  return userEvent.setup()
}

const caseOf = (id: string, entries: CaseFile['entries']): CaseFile => ({
  ...emptyCase(id, '2026-11-24T10:00:00.000Z'),
  entries,
})
const jane = caseOf('a', { caseNumber: 'PA-1', memberName: 'Doe, Jane', birthDate: '1960-02-29', dueOn: '2026-11-26' })
const rick = caseOf('b', {
  caseNumber: 'PA-2',
  memberName: 'Roe, Rick',
  prescriberName: 'L. Okafor',
  dueOn: '2026-11-25',
})

const rowHeads = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent)

const passphrase = 'otter velvet ladder quartz'
const downloaded: Blob[] = []
const names: string[] = []
const saved = async () => (await downloaded.at(-1)?.text()) ?? ''
beforeEach(() => {
  letDialogsOpen()
  downloaded.length = 0
  names.length = 0
  URL.createObjectURL = (blob: Blob) => `blob:${downloaded.push(blob)}`
  HTMLAnchorElement.prototype.click = function click() {
    names.push(this.download)
  }
})
afterEach(async () => {
  deletedCases.forget()
  localStorage.clear()
  for (const { id } of (await stores.cases.list()).rows) {
    const { stamp } = (await stores.cases.read(id)) ?? {}
    await stores.cases.remove(id, { retained: stamp })
  }
})

const dragging = (type: string, file: File) =>
  Object.assign(new Event(type, { cancelable: true }), { dataTransfer: { types: ['Files'], files: [file] } })
const drop = (file: File) => act(() => void window.dispatchEvent(dragging('drop', file)))

describe('the first page', () => {
  test('without cases says what to do next', async () => {
    show()
    expect(await screen.findByText(/Start with New review/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Export all cases' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Back up now' })).toBeDisabled()
  })

  test('leads to the page about the app', async () => {
    show()
    expect(await screen.findByRole('link', { name: 'About' })).toHaveAttribute('href', '/about')
  })

  test('offers every sample by how it ends', async () => {
    show()
    for (const { ends } of samples) expect(await screen.findByRole('link', { name: ends })).toBeVisible()
  })

  test('lists cases, the one due first on top', async () => {
    await stores.cases.put(jane)
    await stores.cases.put(rick)
    show()
    expect(await screen.findByText('Doe, Jane')).toBeVisible()
    expect(rowHeads()).toEqual(['PA-2', 'PA-1'])
    expect(screen.getByText('02/29/1960')).toBeVisible()
  })

  test('finds by prescriber as one types, and shows all again', async () => {
    await stores.cases.put(jane)
    await stores.cases.put(rick)
    const user = show()
    await user.type(await screen.findByRole('searchbox', { name: /Find by member/ }), 'okaf')
    expect(rowHeads()).toEqual(['PA-2'])
    await user.type(screen.getByRole('searchbox'), 'xyz')
    await user.click(screen.getByRole('button', { name: 'Show all cases' }))
    expect(rowHeads()).toEqual(['PA-2', 'PA-1'])
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  test('opens files into the list, and refuses with one line what is no case', async () => {
    const user = show()
    await screen.findByText(/No cases yet/)
    await user.upload(screen.getByLabelText('Open files: case files'), [
      new File([JSON.stringify(jane)], 'jane.json'),
      new File(['{}'], 'other.json'),
    ])
    expect(await screen.findByText(/This is not a case of this app/)).toBeVisible()
    expect(await screen.findByRole('row', { name: /PA-1/ })).toBeVisible()
    expect(screen.getByText(/1 new/)).toBeVisible()
  })

  test('starts an empty case and goes to it', async () => {
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'New review' }))
    expect(await screen.findByText('The sheet')).toBeVisible()
    expect((await stores.cases.list()).rows).toHaveLength(1)
  })
})

describe('the states', () => {
  test('are counted by filters; what is done is not to do', async () => {
    await stores.cases.put({
      ...jane,
      workflow: { state: 'waiting', since: '2026-11-23T10:00:00Z', askedOn: '2026-11-23', replyBy: '2999-11-25' },
    })
    await stores.cases.put(rick)
    await stores.cases.add({ ...(await signedCase()), id: 'signed' })
    const user = show()
    expect(await screen.findByRole('radio', { name: 'To do 2' })).toBeChecked()
    expect(screen.getByText(/^Prescriber asked 11\/23/)).toBeVisible()
    expect(screen.getByText('reply by 11/25/2999')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Waiting 1' }))
    expect(rowHeads()).toEqual(['PA-1'])
    await user.click(screen.getByRole('radio', { name: 'Signed 1' }))
    expect(rowHeads()).toEqual(['PA-SAMPLE-01'])
    expect(screen.getByText(/R. Lindqvist/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'All 3' }))
    expect(rowHeads()).toEqual(['PA-2', 'PA-1', 'PA-SAMPLE-01'])
  })
})

test('a revision is named as such, and so is what it has superseded', async () => {
  const begun = { id: 'b', by: reviewer, at: '2026-11-25T14:12:00Z', zone, reason: 'A lab.' }
  const { superseded, revision } = newRevision(await signedCase(), begun)
  await stores.cases.put(superseded)
  await stores.cases.put(revision)
  const user = show()
  await user.click(await screen.findByRole('radio', { name: 'All 2' }))
  const rows = () => screen.getAllByRole('row').map(({ textContent }) => textContent)
  expect(rows().some((text) => text.includes('PA-SAMPLE-01Revision 2'))).toBe(true)
  expect(rows().some((text) => text.includes('Superseded by revision 2signed 11/24, R. Lindqvist'))).toBe(true)
})

const menuOf = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
  await user.click(await screen.findByRole('button', { name }))
  return within(screen.getByRole('menu'))
}

describe('deleting', () => {
  test('asks once by the member’s name, and can be undone', async () => {
    await stores.cases.put(jane)
    const user = show()
    await user.click((await menuOf(user, /More for PA-1/)).getByRole('menuitem', { name: 'Delete' }))
    const dialog = screen.getByRole('dialog', { name: 'Delete the case of Doe, Jane?' })
    expect(within(dialog).getByText(/born 02\/29\/1960/)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Delete this case' }))
    const undo = await screen.findByRole('button', { name: 'Undo for PA-1, Doe, Jane' })
    expect(await stores.cases.get('a')).toBeUndefined()
    await vi.waitFor(() => expect(undo).toHaveFocus())
    await user.click(undo)
    await vi.waitFor(() => expect(screen.getByRole('link', { name: 'PA-1' })).toHaveFocus())
    expect(await stores.cases.get('a')).toEqual(jane)
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
  })

  test('is kept out by one key', async () => {
    await stores.cases.put(jane)
    const user = show()
    await user.click((await menuOf(user, /More for PA-1/)).getByRole('menuitem', { name: 'Delete' }))
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(await stores.cases.get('a')).toEqual(jane)
  })

  test('is not offered for a signed case, which leaves by a retention export that names it', async () => {
    const signed = { ...(await signedCase()), id: 'signed' }
    await stores.cases.add(signed)
    const user = show()
    await user.click(await screen.findByRole('radio', { name: 'Signed 1' }))
    const menu = await menuOf(user, /More for PA-SAMPLE-01/)
    expect(menu.queryByRole('menuitem', { name: 'Delete' })).toBeNull()
    await user.click(menu.getByRole('menuitem', { name: 'Retention export' }))
    await user.click(screen.getByRole('button', { name: 'Export and remove' }))
    await screen.findByRole('button', { name: /^Undo for PA-SAMPLE-01/ })
    expect(await stores.cases.get('signed')).toBeUndefined()
    expect(JSON.parse((await downloaded[0]?.text()) ?? '')).toMatchObject({
      left: [{ caseNumber: 'PA-SAMPLE-01', fingerprint: signed.signature?.fingerprint }],
    })
  })
})

describe('a row’s menu', () => {
  test('goes with the arrow keys, and Escape gives the focus back', async () => {
    await stores.cases.put(jane)
    const user = show()
    const button = await screen.findByRole('button', { name: /More for PA-1/ })
    button.focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitem', { name: 'Ask the prescriber' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('menuitem', { name: 'Delete' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(button).toHaveFocus()
  })

  test('closes by the button that opened it', async () => {
    await stores.cases.put(jane)
    const user = show()
    await menuOf(user, /More for PA-1/)
    const button = screen.getByRole('button', { name: /More for PA-1/ })
    await user.click(button)
    expect(screen.queryByRole('menu')).toBeNull()
    expect(button).toHaveFocus()
    await menuOf(user, /More for PA-1/)
  })

  test('starts a continuation from a signed approval', async () => {
    await stores.cases.add({ ...(await signedCase()), id: 'signed' })
    const user = show()
    await user.click(await screen.findByRole('radio', { name: 'Signed 1' }))
    const menu = await menuOf(user, /More for PA-SAMPLE-01/)
    await user.click(menu.getByRole('menuitem', { name: 'Copy as renewal' }))
    expect(await screen.findByText('The sheet')).toBeVisible()
    const { rows } = await stores.cases.list()
    expect(rows.find(({ id }) => id !== 'signed')).toMatchObject({ requestKind: 'continued', stage: 'in review' })
  })
})

describe('keeping copies', () => {
  test('exports the cases that were selected', async () => {
    await stores.cases.put(jane)
    await stores.cases.put(rick)
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'Select cases' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Select PA-2, Roe, Rick' }))
    await user.click(screen.getByRole('button', { name: 'Export selected' }))
    expect(await screen.findByText('1 case exported to your downloads.')).toBeVisible()
    expect(JSON.parse((await downloaded[0]?.text()) ?? '')).toEqual([rick])
  })

  test('says how old the last backup is and how much is newer, and asks for one in time', async () => {
    await stores.cases.put(jane)
    keepLastBackup('2026-11-01T10:00:00.000Z')
    const user = show()
    expect((await screen.findAllByText(/days ago, .*; 1 case is newer\./)).length).toBe(2)
    await user.click(screen.getByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText(/1 case and the plan’s settings are in the backup/)).toBeVisible()
    expect(screen.getByText(/Last backup just now, .*; no case is newer\./)).toBeVisible()
    expect(JSON.parse((await downloaded[0]?.text()) ?? '')).toMatchObject({ count: 1, cases: [jane] })
    expect(JSON.stringify(localStorage)).not.toContain('Doe')
  })

  test('are encrypted where that is wanted: the passphrase is typed twice, and its strength told', async () => {
    await stores.cases.put(jane)
    const user = show()
    expect(await screen.findByText(/Without it, whoever has the file .* can read it/)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Encrypt with a passphrase' }))
    await user.click(screen.getByRole('button', { name: 'Export all cases' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Export all cases, encrypted' }))
    const [first, again] = [dialog.getByLabelText('Passphrase of the file'), dialog.getByLabelText('The same again')]
    const save = dialog.getByRole('button', { name: 'Encrypt and save' })
    await user.type(first, 'short')
    await user.click(save)
    expect(dialog.getByText(/needs 12 characters or more\./)).toBeVisible()
    await user.clear(first)
    await user.type(first, passphrase)
    await user.type(again, 'otter velvet ladder')
    await user.click(save)
    expect(dialog.getByText(/The two differ/)).toBeVisible()
    expect(downloaded).toEqual([])
    await user.clear(again)
    await user.type(again, passphrase)
    await user.click(save)
    expect(await screen.findByText(/1 case exported to your downloads, encrypted/)).toBeVisible()
    const text = (await downloaded[0]?.text()) ?? ''
    expect(JSON.parse(text)).toMatchObject({ format: 'ixazomib-review-encrypted', holds: 'case' })
    expect(text).not.toContain('Doe')
    expect(names).toEqual([expect.stringMatching(/^ixazomib-PA-1-\d{4}-\d\d-\d\d-encrypted\.json$/)])
  })

  test('of one case are encrypted from its menu; the file opens again with its passphrase alone', async () => {
    await stores.cases.put(jane)
    const user = show()
    await user.click((await menuOf(user, /More for PA-1/)).getByRole('menuitem', { name: 'Export encrypted' }))
    await user.type(screen.getByLabelText('Passphrase of the file'), passphrase)
    await user.type(screen.getByLabelText('The same again'), `${passphrase}{Enter}`)
    await screen.findByText(/1 case exported to your downloads, encrypted/)
    await stores.cases.remove('a')
    await user.upload(screen.getByLabelText('Open files: case files'), new File([await saved()], 'jane.json'))
    const dialog = within(await screen.findByRole('dialog', { name: 'This file is encrypted' }))
    await user.type(dialog.getByLabelText('Passphrase of the file'), 'marble engine sunday crow{Enter}')
    expect(await dialog.findByText(/not the passphrase that the file was saved with/)).toBeVisible()
    expect(await stores.cases.get('a')).toBeUndefined()
    await user.clear(dialog.getByLabelText('Passphrase of the file'))
    await user.type(dialog.getByLabelText('Passphrase of the file'), passphrase)
    await user.click(dialog.getByRole('button', { name: 'Open the file' }))
    expect(await screen.findByText(/1 new/)).toBeVisible()
    expect(await stores.cases.get('a')).toEqual(jane)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('that are encrypted can be left out of what is opened', async () => {
    const blob = await fileToSave(casesToSave([jane], '2026-11-24T10:00:00Z'), passphrase)
    const user = show()
    await screen.findByText(/No cases yet/)
    await user.upload(screen.getByLabelText('Open files: case files'), [
      new File([await blob.text()], 'jane.json'),
      new File([JSON.stringify(rick)], 'rick.json'),
    ])
    await user.click(await screen.findByRole('button', { name: 'Leave it out' }))
    expect(await screen.findByText(/It is encrypted, and was not opened/)).toBeVisible()
    expect(await screen.findByRole('row', { name: /PA-2/ })).toBeVisible()
    expect(await stores.cases.get('a')).toBeUndefined()
  })

  test('that are dropped while another waits for its passphrase are opened after it', async () => {
    const blob = await fileToSave(casesToSave([jane], '2026-11-24T10:00:00Z'), passphrase)
    const user = show()
    await screen.findByText(/No cases yet/)
    await user.upload(screen.getByLabelText('Open files: case files'), new File([await blob.text()], 'jane.json'))
    await screen.findByRole('dialog', { name: 'This file is encrypted' })
    drop(new File([JSON.stringify(rick)], 'rick.json'))
    const dialog = within(screen.getByRole('dialog', { name: 'This file is encrypted' }))
    await user.type(dialog.getByLabelText('Passphrase of the file'), passphrase)
    await user.click(dialog.getByRole('button', { name: 'Open the file' }))
    expect(await screen.findByRole('row', { name: /PA-2/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /PA-1/ })).toBeVisible()
    expect(screen.getAllByText(/1 new/)).toHaveLength(2)
  })

  test('that hold everything are encrypted too', async () => {
    await stores.cases.put(jane)
    wantSealing(true)
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'Back up now' }))
    await user.type(screen.getByLabelText('Passphrase of the file'), passphrase)
    await user.type(screen.getByLabelText('The same again'), `${passphrase}{Enter}`)
    expect(
      await screen.findByText(/in the backup, with a copy of the log, among your downloads, encrypted/),
    ).toBeVisible()
    expect(JSON.parse(await saved())).toMatchObject({ format: 'ixazomib-review-encrypted', holds: 'backup' })
    expect(names).toEqual([expect.stringMatching(/^ixazomib-backup-.*-encrypted\.json$/)])
  })

  test('files can be dropped anywhere on the page', async () => {
    show()
    await screen.findByText(/No cases yet/)
    const file = new File([JSON.stringify(jane)], 'jane.json')
    act(() => void window.dispatchEvent(dragging('dragenter', file)))
    expect(screen.getByText('Drop case files to open them')).toBeVisible()
    drop(file)
    expect(screen.queryByText('Drop case files to open them')).toBeNull()
    expect(await screen.findByRole('row', { name: /PA-1/ })).toBeVisible()
  })
})
