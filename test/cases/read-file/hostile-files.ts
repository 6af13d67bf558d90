import { factKeys, factOf } from '../../../src/facts'
import { emptyCase, type CaseFile } from '../../../src/cases/case-file'
import { limits } from '../../../src/cases/read-file/limits'
import { freshSample } from '../../../src/cases/samples'

/** A file that was made to do harm, and what becomes of it. */
export interface HostileFile {
  readonly what: string
  readonly name: string
  readonly content: () => string | Uint8Array<ArrayBuffer>
  /** Why nothing of it is taken; where absent, it is a case whose text is only text. */
  readonly refused?: RegExp
}

const file = emptyCase('hostile', '2026-11-24T10:00:00.000Z')
const good = JSON.stringify(file)

/** The case with JSON text put in place of the value of a field, which `JSON.stringify` could not write. */
const withText = (field: keyof CaseFile, text: string): string =>
  JSON.stringify({ ...file, [field]: '<here>' }).replace('"<here>"', () => text)
const nested = (levels: number, open = '[', close = ']'): string => open.repeat(levels) + close.repeat(levels)
const rows = (count: number, row = '{}'): string => `[${`${row},`.repeat(count - 1)}${row}]`
const utf8 = (text: string) => new TextEncoder().encode(text)

const json = (what: string, content: () => string | Uint8Array<ArrayBuffer>, refused?: RegExp): HostileFile => ({
  what,
  name: 'case.json',
  content,
  ...(refused === undefined ? {} : { refused }),
})

const tooLong: HostileFile[] = [
  json(
    'a million rows of therapy',
    () => withText('entries', `{"priorTherapies":{"rows":${rows(1e6)}}}`),
    /10,000 items/,
  ),
  json('a million documents', () => withText('documents', rows(1e6, '{"id":"D","kind":""}')), /10,000 items/),
  json('a million acknowledged warnings', () => withText('acknowledged', rows(1e6, '""')), /10,000 items/),
  json(
    'a hundred thousand fields',
    () => withText('citations', `{${Array.from({ length: 1e5 }, (_, index) => `"${index}":[]`).join(',')}}`),
    /10,000 fields/,
  ),
  json('more cases than any plan has', () => rows(limits.cases + 1), /100,000 cases/),
  json(
    'a name of five million letters',
    () => withText('entries', `{"memberName":"${'A'.repeat(5e6)}"}`),
    /longer than/,
  ),
  json('five million spaces within', () => good.replace('{', `{${' '.repeat(5e6)}`), /longer than/),
  {
    what: 'more lines than any plan has cases',
    name: 'cases.ndjson',
    content: () => '{}\n'.repeat(1e5 + 1),
    refused: /100,000 cases/,
  },
]

const tooDeep: HostileFile[] = [
  json('lists without end', () => nested(200_000), /deeper than/),
  json('objects without end', () => nested(100_000, '{"a":', '}').replace(':}', ':0}'), /deeper than/),
  json('lists that never close', () => '['.repeat(1e6), /deeper than/),
  ...(['entries', 'documents', 'citations', 'setByHand', 'rationale', 'workflow'] as const).map((field) =>
    json(`depth in ${field}`, () => withText(field, nested(5000)), /deeper than/),
  ),
]

const misnamed: HostileFile[] = [
  ...['__proto__', 'constructor', 'prototype', '\\u005f_proto__'].flatMap((name) => [
    json(`${name} at the top`, () => `${good.slice(0, -1)},"${name}":{"polluted":true}}`, /field named/),
    json(`${name} within`, () => withText('citations', `{"I.A.1":[{"document":"D1","${name}":{}}]}`), /field named/),
  ]),
  json('the id twice', () => `${good.slice(0, -1)},"id":"other"}`, /stands twice/),
  json('the format twice', () => `{"format":"something-else",${good.slice(1)}`, /stands twice/),
  json(
    'a name twice, once in escapes',
    () => withText('entries', '{"memberName":"A","member\\u004eame":"B"}'),
    /twice/,
  ),
  json('a finding twice', () => withText('setByHand', '{"I.A.1":{},"I.A.1":{}}'), /stands twice/),
  json('a field that hides a mark', () => withText('entries', '{"member\\u202eName":"A"}'), /hides marks/),
  json('a field that hides NUL', () => withText('entries', '{"memberName\\u0000":"A"}'), /hides marks/),
]

const misnumbered: HostileFile[] = ['1e400', '-1e400', '1e99999', '9'.repeat(400)].map((number) =>
  json(`the number ${number.slice(0, 8)}`, () => withText('entries', `{"strength":${number}}`), /too large to be read/),
)
const noNumbers: HostileFile[] = ['NaN', 'Infinity', '-Infinity', 'undefined'].map((word) =>
  json(word, () => withText('entries', `{"strength":${word}}`), /no number that a case may hold/),
)

const notJson: HostileFile[] = [
  ...[
    '01',
    '+1',
    '.5',
    '0x10',
    "'4'",
    '4,',
    'tru',
    '[4,]',
    '{"a":1,}',
    '{a:1}',
    '/* 4 */ 4',
    '"\\x41"',
    '"\\u00g1"',
  ].map((value) => json(`the value ${value}`, () => withText('entries', `{"strength":${value}}`), /not JSON/)),
  json('a line end within a text', () => withText('id', '"a\nb"'), /not JSON/),
  json('NUL itself within a text', () => withText('id', '"a\u0000b"'), /not JSON/),
  json('NUL after the end', () => `${good}\u0000`, /not JSON/),
  json('two cases side by side', () => good + good, /not JSON/),
  json('a web page', () => '<!doctype html><script>alert(1)</script>', /not JSON/),
  json('a script', () => 'globalThis.harmed = true', /not JSON/),
  json('nothing', () => '', /nothing in it/),
  json('space only', () => ' \n\t\n', /nothing in it/),
  json('bytes that are no text', () => Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), /no text/),
  json(
    'a text in UTF-16',
    () => new Uint8Array(Uint16Array.from(good.split(''), (letter) => letter.charCodeAt(0)).buffer),
    /not JSON/,
  ),
  json('an overlong NUL', () => Uint8Array.from([...utf8('{"a":"'), 0xc0, 0x80, ...utf8('"}')]), /no text/),
  json('the start of a zip file', () => Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0xe2, 0x28]), /no text/),
  {
    what: 'a broken line',
    name: 'cases.ndjson',
    content: () => `${good}\n{"id":\n${good}\n`,
    refused: /cut off|not JSON/,
  },
  { what: 'a hostile line', name: 'cases.ndjson', content: () => `${good}\n{"a":1,"a":2}\n`, refused: /stands twice/ },
]

const noCase: HostileFile[] = [
  ...['null', 'true', '4', '"text"', '{}', '{"format":"other"}', '{"format":["ixazomib-review-case"]}'].map((text) =>
    json(text, () => text, /not a case of this app/),
  ),
  json('an empty list', () => '[]', /no case in it/),
  json('a version from the future', () => withText('version', '99'), /version/i),
  json('a version that is text', () => withText('version', '"1"'), /version/i),
  json('a list for the entries', () => withText('entries', '[]'), /entries/),
  json('a number for a name', () => withText('entries', '{"memberName":4}'), /memberName/),
  json('an answer that is none', () => withText('entries', '{"lineOfBusiness":"gold"}'), /lineOfBusiness/),
  json(
    'a truth that is none',
    () => withText('setByHand', '{"I.A.1":{"truth":"yes","reason":"","basis":""}}'),
    /truth/,
  ),
  json(
    'a backup that holds fewer cases than it says',
    () => `{"format":"ixazomib-review-backup","version":1,"cases":[${good}],"count":2}`,
    /says that it holds 2 cases, and holds 1/,
  ),
]

/** What could run, mislead or break the page, were it taken for more than text. */
export const harmfulTexts = {
  html: '<img src=x onerror="globalThis.harmed=true"><b>bold</b>',
  script: '</script><script>globalThis.harmed = true</script>',
  link: 'javascript:globalThis.harmed=true',
  template: '{{constructor.constructor("globalThis.harmed=true")()}} ${globalThis.harmed=true}',
  direction: 'A\u202Egnp.exe\u2066\u200F',
  nul: 'before\u0000after\u0007',
  half: 'half \ud83d of a character',
}

const textFields = factKeys.filter((key) => factOf(key).kind === 'text')

/** A whole case with the text in every place that takes any text. */
export function caseFullOf(text: string): CaseFile {
  const sample = freshSample('approve-initial')
  if (sample === undefined) throw new Error('There is no such sample')
  return {
    ...sample,
    id: `full-of-${text.length}`,
    reviewer: text,
    entries: {
      ...sample.entries,
      ...Object.fromEntries(textFields.map((key) => [key, text])),
      priorTherapies: { rows: [{ drugs: [{ name: text }], started: text, completed: text, progressed: text }] },
      regimen: { drugs: [{ name: text }] },
      birthDate: text,
    },
    documents: [{ id: 'D1', kind: text, date: text, remark: text }],
    citations: { 'I.A.1': [{ document: 'D1', page: text }] },
    setByHand: { 'I.A.4': { truth: 'met', reason: text, basis: text } },
    acknowledged: [text],
    rationale: { text, basis: text },
  }
}

const text: HostileFile[] = Object.entries(harmfulTexts).map(([what, harmful]) =>
  json(`${what} in every text`, () => JSON.stringify(caseFullOf(harmful))),
)

export const hostileFiles: readonly HostileFile[] = [
  ...tooLong,
  ...tooDeep,
  ...misnamed,
  ...misnumbered,
  ...noNumbers,
  ...notJson,
  ...noCase,
  ...text,
]

/** The text cut off at so many places, evenly spread; none of them whole. */
export function* cutOff(whole: string, places: number): Generator<string> {
  for (let place = 1; place <= places; place++) {
    yield whole.slice(0, Math.floor((whole.trimEnd().length * place) / (places + 1)))
  }
}
