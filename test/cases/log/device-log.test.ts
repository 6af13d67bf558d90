import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import { connectTo } from '../../../src/cases/connection'
import { openDeviceLog } from '../../../src/cases/log/device-log'
import type { LogEntry } from '../../../src/cases/log/log-form'
import { createKeyring } from '../../../src/cases/vault/keyring'
import { sealedVault } from '../../../src/cases/vault/sealed-vault'
import { clearVault } from '../../../src/cases/vault/vault'

const connect = connectTo('cases')
afterEach(async () => {
  ;(await connect()).close()
  await deleteDB('ixazomib-review')
})

test('a log of the clear that was encrypted without its end is gone on from', async () => {
  const at = '2026-11-24T10:00:00.000Z'
  const log = openDeviceLog(connect)
  await log.start(clearVault(), at)
  await log.note(clearVault(), 'Not named', { what: 'in the clear', at })
  // The page went between the passphrase and the new log: the next unlocking encrypts what is there.
  const sealed = sealedVault((await createKeyring('otter velvet ladder quartz', at)).dataKey)
  await log.sealOld(sealed)
  await log.note(sealed, 'Not named', { what: 'encrypted', at })
  const logs = await log.readAll(sealed)
  expect(logs.map(({ entries }) => entries.map((entry) => (entry as LogEntry).what))).toEqual([
    ['encrypted'],
    ['in the clear'],
  ])
  expect(logs.every(({ head }) => head !== undefined)).toBe(true)
})
