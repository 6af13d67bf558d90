import { describe, expect, test } from 'vitest'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { changesBetween } from '../../src/cases/log/changes-between'
import type { LogEntry } from '../../src/cases/log/log-form'
import { detailLines, eventWords } from '../../src/log-page/log-words'

const empty = emptyCase('a', '2026-11-24T10:00:00.000Z')
const said = (what: string, details: LogEntry['details']) =>
  detailLines({ what, details }, (id) => (id === 'b1' ? 'PA-1, revision 2' : `case ${id}`)).map(({ name, from, to }) =>
    from === undefined ? `${name}: ${to}` : `${name}: ${from} → ${to}`,
  )
const changed = (change: Partial<CaseFile>) => said('changed', changesBetween(empty, { ...empty, ...change }))

describe('a change of a case is said in the words of its sheet', () => {
  const since = '2026-11-23T15:00:00Z'
  test.each<[string, Partial<CaseFile>]>([
    ['State: blank → FL', { entries: { state: 'FL' } }],
    ['Initial or continued: blank → Initial', { entries: { requestKind: 'initial' } }],
    [
      'Prior therapies: blank → line 1: Bortezomib, 04/2021 to 11/2022, Progressed 02/2024, 428 to 485 days after completion',
      {
        entries: {
          priorTherapies: {
            rows: [
              { drugs: [{ name: 'bortezomib' }], started: '2021-04', completed: '2022-11', progressed: '2024-02' },
            ],
          },
        },
      },
    ],
    ['Regimen: blank → dexamethasone', { entries: { regimen: { drugs: [{ name: 'dexamethasone' }], closed: true } } }],
    [
      'Documents: none → D1 Visit note 11/18/2026',
      { documents: [{ id: 'D1', kind: 'Visit note', date: '2026-11-18' }] },
    ],
    ['Documented in, I.A.1: blank → D1, p. 2', { citations: { 'I.A.1': [{ document: 'D1', page: '2' }] } }],
    [
      'Set by hand, I.A.2: blank → met: Called',
      { setByHand: { 'I.A.2': { truth: 'met', reason: 'Called', basis: '{}' } } },
    ],
    ['Warnings acknowledged: none → policy conflict', { acknowledged: ['policy-conflict'] }],
    ['Asked anyway: none → I.A.3', { askedAnyway: ['I.A.3'] }],
    ['Rationale: blank → As charted.', { rationale: { text: 'As charted.', basis: '{}' } }],
    ['Decision to sign: blank → Approve', { toSign: { decision: 'approve' } }],
    [
      'Where the case stands: blank → Waiting for the prescriber, reply by 11/25/2026',
      { workflow: { state: 'waiting', since, replyBy: '2026-11-25', asked: ['I.A.1'], waited: 3 } },
    ],
    [
      'Where the case stands: blank → Handed over, to M. Okoye, MD',
      { workflow: { state: 'handed over', since, to: 'M. Okoye', toCredentials: 'MD' } },
    ],
  ])('%s', (line, change) => expect(changed(change)).toEqual([line]))
})

describe('what else is noted is said in words, and cases by their names', () => {
  test.each<[string, LogEntry['details'], string[]]>([
    [
      'signed',
      { decision: 'approve', computed: 'not met', fingerprint: '7f3a91c2' },
      ['Decision: Approve', 'The criteria came to: Criteria not met, route onward', 'Fingerprint: 7f3a91c2'],
    ],
    ['revised', { by: 'b1' }, ['Revision: PA-1, revision 2']],
    ['created', { from: 'c' }, ['Continues: case c']],
    ['printed', { paper: 'record' }, ['Paper: Record']],
    ['exported', { cases: ['b1'], encrypted: false }, ['Cases: PA-1, revision 2', 'Encrypted: no']],
    ['handed over', { to: 'M. Okoye', encrypted: true }, ['To: M. Okoye', 'Encrypted: yes']],
    [
      'restored',
      { added: 3, same: 1, both: 0, newer: 2, refused: 0 },
      ['New: 3', 'Already here and the same: 1', 'Brought up to date: 2'],
    ],
    ['backed up', { count: 12, encrypted: true }, ['Cases: 12', 'Encrypted: yes']],
    [
      'settings changed',
      {
        due: { from: {}, to: { 'medicaid urgent': { hours: 24, waitingStopsClock: true } } },
        redWithinHours: { from: 4, to: 6 },
        adverse: {
          from: [],
          to: [{ state: '*', credentials: 'PharmD', mayIssue: false, source: 'Rule', checkedOn: '2026-11-01' }],
        },
      },
      [
        'Due, medicaid urgent: blank → 24 hours, waiting stops the clock',
        'Red in the list within, in hours: 4 → 6',
        'Who may issue an adverse decision: none → all states, PharmD: may not',
      ],
    ],
    // Without a passphrase, only what changed is kept.
    ['changed', { changed: ['memberName', 'workflow'] }, ['What changed: Member, Where the case stands']],
    ['signed', { changed: ['decision', 'computed'] }, []],
    // Of a later version.
    ['scanned', { pageCount: 3, from: 'x' }, ['Page count: 3', 'Continues: case x']],
  ])('%s', (what, details, lines) => expect(said(what, details)).toEqual(lines))

  test('each kind of event has its words', () => {
    expect(eventWords('handed over')).toBe('Handed over as a file')
    expect(eventWords('letter saved')).toBe('Letter saved as text')
  })
})
