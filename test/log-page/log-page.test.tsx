import 'fake-indexeddb/auto'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { openDB } from 'idb'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeBackup } from '../../src/cases/backup'
import { emptyCase } from '../../src/cases/case-file'
import { inGroups } from '../../src/cases/fingerprint'
import type { KeptLog } from '../../src/cases/log/verify-log'
import { noSettings } from '../../src/cases/plan-settings'
import { LogPage } from '../../src/log-page/log-page'
import { caseLock, stores } from '../../src/hooks/stores'
import { letDialogsOpen } from '../support/dialog'

const passphrase = 'otter velvet ladder quartz'

async function show() {
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/', component: LogPage })
  const sheet = createRoute({ getParentRoute: () => root, path: '/cases/$caseId', component: () => <p>The sheet</p> })
  const router = createRouter({ routeTree: root.addChildren([page, sheet]), history: createMemoryHistory() })
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('table', { name: 'Entries of the log' })
  return userEvent.setup()
}

const rows = () =>
  within(screen.getByRole('table', { name: 'Entries of the log' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

const downloaded: { readonly name: string; readonly blob: Blob }[] = []
let blob: Blob
beforeAll(() => {
  URL.createObjectURL = (given: Blob) => {
    blob = given
    return 'blob:1'
  }
  HTMLAnchorElement.prototype.click = function click() {
    downloaded.push({ name: this.download, blob })
  }
})
beforeEach(() => void (downloaded.length = 0))
const saved = async () => (await downloaded.at(-1)?.blob.text()) ?? ''

test('without a passphrase it says what the chain is worth, and names what changed but not to what', async () => {
  await caseLock.begin({ name: 'R. Lindqvist', credentials: 'PharmD' })
  await stores.cases.put({ ...emptyCase('a', '2026-11-24T10:00:00.000Z'), entries: { caseNumber: 'PA-1' } })
  await caseLock.note({ what: 'changed', caseId: 'a', details: { memberName: { from: null, to: 'Canary, Ann' } } })
  await show()
  expect(await screen.findByText('Whole')).toBeVisible()
  expect(screen.getByText(/SHA-256 only: it finds accidents, not a forger/)).toBeVisible()
  expect(await screen.findByText('Member', { exact: false, selector: '.log-details li' })).toHaveTextContent(
    'What changed: Member',
  )
  expect(document.body).not.toHaveTextContent('Canary')
})

describe('with a passphrase', () => {
  beforeAll(async () => {
    await caseLock.turnOn(passphrase)
    await caseLock.note({ what: 'changed', caseId: 'a', details: { birthDate: { from: null, to: '1960-02-29' } } })
    await caseLock.note({ what: 'exported', details: { cases: ['a', 'gone'], encrypted: true } })
  })

  test('entries stand newest first, with who, what, which case, and from what to what', async () => {
    await show()
    expect(await screen.findAllByRole('link', { name: 'PA-1' })).not.toEqual([])
    await screen.findByText(/blank → 02\/29\/1960/)
    expect(rows()).toEqual([
      expect.stringMatching(/R. Lindqvist, PharmD.*Exported.*Cases: PA-1, No longer here \(gone\).*Encrypted: yes/),
      expect.stringMatching(/R. Lindqvist, PharmD.*Case changed.*PA-1.*Date of birth: blank → 02\/29\/1960/),
      expect.stringMatching(/R. Lindqvist, PharmD.*Passphrase turned on/),
    ])
    expect(screen.getAllByText('Whole')).toHaveLength(2)
    expect(screen.getByText('3 entries')).toBeVisible()
    expect(screen.getByText(/whoever has no passphrase can’t change the log unseen/)).toBeVisible()
    expect(screen.getByRole('region', { name: 'Earlier log 1' })).toHaveTextContent('Went on without a passphrase')
  })

  test('it is exported as a file of its own, which is checked as a kept copy and joined to nothing', async () => {
    const user = await show()
    const before = rows().length
    await user.click(screen.getByRole('button', { name: 'Export the log' }))
    await screen.findByText(/No member is named in it/)
    await expect.poll(rows).toHaveLength(before + 1)
    expect(downloaded[0]?.name).toMatch(/^ixazomib-log-\d{4}-\d\d-\d\d\.json$/)
    expect(await saved()).not.toMatch(/Canary|1960/)
    const copy = new File([await saved()], 'log.json')
    await user.upload(screen.getByLabelText('Copy of a log'), copy)
    const check = within(screen.getByRole('region', { name: 'Check a kept copy' }))
    expect(await check.findAllByText('Whole')).toHaveLength(2)
    expect(check.getByText('It is the beginning of the log on this device, which has 1 entry more.')).toBeVisible()
    expect(rows()).toHaveLength(before + 1)
  })

  test('a copy that was changed is told, entry by entry', async () => {
    const user = await show()
    await user.click(screen.getByRole('button', { name: 'Export the log' }))
    await screen.findByText(/No member is named in it/)
    const changed = (await saved()).replace('"what":"exported"', '"what":"printed"')
    await user.upload(screen.getByLabelText('Copy of a log'), new File([changed], 'log.json'))
    const check = within(screen.getByRole('region', { name: 'Check a kept copy' }))
    expect(await check.findByText('Not as it was written')).toBeVisible()
    expect(check.getByText('Entry 3 of the log was changed.')).toBeVisible()
  })

  test('a file without a log is refused in one line', async () => {
    const user = await show()
    await user.upload(
      screen.getByLabelText('Copy of a log'),
      new File(['{}'], 'other.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(/There is no log in it/)).toBeVisible()
  })

  describe('a backup that is encrypted', () => {
    const backupWith = async (logs: readonly KeptLog[]) =>
      (await makeBackup(stores.cases, { at: '2026-11-28T10:00:00Z', settings: noSettings, logs }, { passphrase })).blob
    const check = () => within(screen.getByRole('region', { name: 'Check a kept copy' }))
    const choose = async (parts: BlobPart) => {
      const user = await show()
      await user.upload(screen.getByLabelText('Copy of a log'), new File([parts], 'backup.json'))
      return user
    }
    const dialog = () => screen.findByRole('dialog', { name: 'This file is encrypted' })
    beforeAll(letDialogsOpen)

    test('is opened with its passphrase, and a wrong one can be typed again', async () => {
      const user = await choose(await backupWith(await caseLock.readLogs()))
      await user.type(within(await dialog()).getByLabelText('Passphrase of the file'), 'not the passphrase{Enter}')
      expect(await within(await dialog()).findByText(/not the passphrase/)).toBeVisible()
      await user.clear(within(await dialog()).getByLabelText('Passphrase of the file'))
      await user.type(within(await dialog()).getByLabelText('Passphrase of the file'), `${passphrase}{Enter}`)
      expect(await check().findAllByText('Whole')).toHaveLength(2)
      expect(check().getAllByText('It is the log on this device, up to its last entry.')).toHaveLength(2)
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    })

    test('can be left out', async () => {
      const user = await choose(await backupWith([]))
      await user.click(within(await dialog()).getByRole('button', { name: 'Leave it out' }))
      expect(await check().findByText('It is encrypted, and was not opened.')).toBeVisible()
    })

    test('that was damaged is told before a passphrase is asked for', async () => {
      const text = await (await backupWith([])).text()
      await choose(text.replace('"madeAt":"2026', '"madeAt":"2025'))
      expect(await check().findByText(/damaged or was changed after it was saved/)).toBeVisible()
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    })

    test('that holds no log is told from both', async () => {
      const user = await choose(await backupWith([]))
      await user.type(within(await dialog()).getByLabelText('Passphrase of the file'), `${passphrase}{Enter}`)
      expect(await check().findByText(/^There is no log in it/)).toBeVisible()
    })
  })

  test('an entry taken out of the browser’s files is told', async () => {
    const [{ header } = {}] = await caseLock.readLogs()
    const database = await openDB('ixazomib-review')
    await database.delete('log', [(header as { id: string }).id, 2])
    database.close()
    await show()
    expect(await screen.findByText(/Entry 2 was removed from the log\./)).toBeVisible()
    expect(screen.getByText('Not as it was written')).toBeVisible()
  })
})

test('what a record says of the log is compared with it', async () => {
  const user = await show()
  const field = screen.getByRole('textbox', { name: 'Log, as it is printed' })
  const compare = async (typed: string) => {
    await user.clear(field)
    await user.type(field, typed)
    await user.click(screen.getByRole('button', { name: 'Compare' }))
  }
  const { length, last } = (await caseLock.logPosition()) ?? { length: 0, last: '' }
  await compare(`Log ${length}, ${inGroups(last.slice(0, 32)).toUpperCase()}`)
  expect(await screen.findByText('The log of this device holds it')).toBeVisible()
  await compare(`${length + 1}, ${last.slice(0, 32)}`)
  expect(await screen.findByText(/^No log of this device holds it/)).toBeVisible()
  await compare('214')
  expect(await screen.findByText(/Type the number of entries/)).toBeVisible()
})
