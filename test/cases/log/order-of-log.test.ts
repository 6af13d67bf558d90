import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deleteDB } from 'idb'
import { emptyCase, type CaseFile } from '../../../src/cases/case-file'
import { openCaseLock } from '../../../src/cases/lock/case-lock'
import { connectTo } from '../../../src/cases/connection'
import { logEntrySchema } from '../../../src/cases/log/log-form'
import { noteChanges, noteSettings } from '../../../src/cases/log/note-changes'
import { noSettings } from '../../../src/cases/plan-settings'

const passphrase = 'otter velvet ladder quartz'
const named = (memberName: string): CaseFile => ({
  ...emptyCase('a', '2026-11-24T10:00:00.000Z'),
  entries: { memberName },
})

function openTab() {
  const connect = connectTo('cases')
  const lock = openCaseLock(connect)
  const [changes, settings] = [noteChanges(lock.note), noteSettings(lock.note)]
  lock.noteFirst(changes.finish)
  lock.noteFirst(settings.finish)
  return { connect, lock, changes, settings }
}

let tab: ReturnType<typeof openTab>
beforeEach(async () => {
  tab = openTab()
  await tab.lock.begin({ name: 'R. Lindqvist', credentials: 'PharmD' }, passphrase)
})
afterEach(async () => {
  ;(await tab.connect()).close()
  await deleteDB('ixazomib-review')
})

/** After the first line, which says how the cases are kept. */
async function lines() {
  const [log] = await tab.lock.readLogs()
  return (log?.entries ?? []).map((entry) => logEntrySchema.parse(entry)).slice(1)
}

test.each(['signed', 'exported', 'printed', 'letter saved', 'backed up', 'passphrase changed'])(
  'what was typed before a case was %s stands before it',
  async (what) => {
    tab.changes.changed(named('D'), named('Doe'))
    tab.settings.changed(noSettings, { ...noSettings, planName: 'Plan' })
    if (what === 'passphrase changed') await tab.lock.changePassphrase(passphrase, 'marble engine sunday crow')
    else await tab.lock.note({ what, caseId: 'a' })
    expect((await lines()).map((line) => line.what)).toEqual(['changed', 'settings changed', what])
  },
)

test('that it was locked stands after what was saved for it, and after what was held back', async () => {
  tab.changes.changed(named('D'), named('Doe'))
  tab.lock.hold({
    save: () => Promise.resolve(),
    saveAtLast: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      await tab.lock.note({ what: 'printed', caseId: 'a' })
    },
    forget: () => {},
  })
  await tab.lock.lock()
  await tab.lock.unlock(passphrase)
  expect((await lines()).map(({ what, who }) => `${what}, ${who}`).slice(0, 3)).toEqual([
    'changed, R. Lindqvist, PharmD',
    'printed, R. Lindqvist, PharmD',
    'locked, R. Lindqvist, PharmD',
  ])
})
