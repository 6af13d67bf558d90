import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { emptyCase } from '../../../src/cases/case-file'
import type { Noted } from '../../../src/cases/log/device-log'
import { noteChanges, noteSettings } from '../../../src/cases/log/note-changes'
import { noted } from '../../../src/cases/log/noted-store'
import { noSettings } from '../../../src/cases/plan-settings'
import { addAddendum } from '../../../src/cases/signing/after-signing'
import { openStore } from '../../../src/cases/store'
import { reviewer, signedCase, zone } from '../signing/signing-of'

const lines: Noted[] = []
const note = (line: Noted) => Promise.resolve(void lines.push(line))
const store = noted(openStore('cases'), note)
const at = '2026-11-24T10:00:00.000Z'

afterEach(() => {
  lines.length = 0
  vi.useRealTimers()
})

describe('a case', () => {
  test('that comes in, goes and is put back is a line each', async () => {
    await store.addAll([emptyCase('a', at), emptyCase('b', at)])
    await store.remove('a')
    await store.add(emptyCase('a', at))
    expect(lines).toEqual([
      { what: 'imported', details: { cases: ['a', 'b'] } },
      { what: 'deleted', caseId: 'a' },
      { what: 'put back', caseId: 'a' },
    ])
  })

  test('that comes from a file in the place of another is a line too', async () => {
    await store.put(await signedCase({}, {}, 'f'), 'a file')
    expect(lines).toEqual([{ what: 'imported', details: { cases: ['f'] } }])
  })

  test('that is signed is not deleted; it leaves by a retention export, and the line names no member', async () => {
    const signed = await signedCase({ memberName: 'Canary, Ann', caseNumber: 'PA-CANARY' }, {}, 'g')
    await store.put(signed)
    lines.length = 0
    await expect(store.remove('g')).rejects.toThrow('A signed case is not deleted. Use “Retention export”')
    expect(await store.get('g')).toEqual(signed)
    expect(lines).toEqual([])
    const { stamp } = (await store.read('g')) ?? {}
    const added = {
      kind: 'remark',
      author: reviewer,
      at: '2026-11-25T08:00:00Z',
      zone,
      reason: 'Late.',
      what: 'A fax.',
    } as const
    await store.put(await addAddendum(signed, added))
    await expect(store.remove('g', { retained: stamp })).rejects.toThrow('It is still here: export it again')
    expect((await store.get('g'))?.addenda).toHaveLength(1)
    await store.remove('g', { retained: (await store.read('g'))?.stamp })
    expect(await store.get('g')).toBeUndefined()
    expect(lines).toEqual([
      { what: 'left by retention export', details: { cases: ['g'], fingerprint: signed.signature?.fingerprint } },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/canary/i)
  })
})

describe('typing', () => {
  test('in a case is one line for a burst, from the first to the last', async () => {
    vi.useFakeTimers()
    const { changed } = noteChanges(note)
    const named = (memberName: string) => ({ ...emptyCase('a', at), entries: { memberName } })
    changed(named(''), named('D'))
    vi.advanceTimersByTime(19_999)
    changed(named('D'), named('Doe'))
    vi.advanceTimersByTime(19_999)
    expect(lines).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(lines).toEqual([{ what: 'changed', caseId: 'a', details: { memberName: { from: '', to: 'Doe' } } }])
  })

  test('in the settings is one line too, noted at once before the page goes; undone, it is none', async () => {
    const { changed, finish } = noteSettings(note)
    changed(noSettings, { ...noSettings, planName: 'P' })
    changed({ ...noSettings, planName: 'P' }, { ...noSettings, planName: 'Plan' })
    await finish()
    expect(lines).toEqual([{ what: 'settings changed', details: { planName: { from: '', to: 'Plan' } } }])
    changed({ ...noSettings, fax: '1' }, { ...noSettings, fax: '12' })
    changed({ ...noSettings, fax: '12' }, { ...noSettings, fax: '1' })
    await finish()
    expect(lines).toHaveLength(1)
  })
})
