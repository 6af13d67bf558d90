import { describe, expect, test } from 'vitest'
import { exportCases } from '../../../src/cases/export-cases'
import { emptyCase } from '../../../src/cases/case-file'
import { openCaseFile, openCaseText, type Opening } from '../../../src/cases/read-file/open-case-file'
import { limits } from '../../../src/cases/read-file/limits'
import { freshSample } from '../../../src/cases/samples'
import { caseFullOf, cutOff, harmfulTexts, hostileFiles } from './hostile-files'

const at = '2026-11-24T10:00:00.000Z'
const caseOf = (id: string) => ({ ...emptyCase(id, at), entries: { caseNumber: `PA-${id}` } })
const opened = (opening: Opening) => {
  if ('problem' in opening) throw new Error(opening.problem)
  return opening
}
const filesIn = (opening: Opening) => [...opened(opening).cases].map((read) => ('file' in read ? read.file : read))

/** Why nothing is taken, whether the file or its only case is refused. */
function refusal(opening: Opening): string | undefined {
  if ('problem' in opening) return opening.problem
  const problems = [...opening.cases].map((read) => ('problem' in read ? read.problem : undefined))
  return problems.every((problem) => problem !== undefined) ? problems[0] : undefined
}

describe('hostile files', () => {
  test('are many', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(80)
  })

  test.each(hostileFiles.filter(({ refused }) => refused !== undefined))(
    'refused in one line: $what',
    async ({ name, content, refused = /./ }) => {
      const why = refusal(await openCaseFile(new File([content()], name)))
      expect(why).toMatch(refused)
      expect(why).toMatch(/^[^\n]{10,160}\.$/)
    },
  )

  test.each(Object.entries(harmfulTexts))('%s is kept as text, less what nobody can see', (_, harmful) => {
    const opening = openCaseText('case.json', JSON.stringify(caseFullOf(harmful)))
    // oxlint-disable-next-line no-control-regex
    const seen = harmful.replaceAll(/[\u0000\u0007\u200F\u202E\u2066]/g, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    expect(filesIn(opening)).toEqual([{ ...caseFullOf(seen), id: `full-of-${harmful.length}` }])
    expect(opened(opening).cleaned > 0).toBe(seen !== harmful)
  })

  test.each([
    ['a case', 'case.json', JSON.stringify(freshSample('approve-initial'))],
    ['a list', 'cases.json', exportCases([caseOf('a'), caseOf('b'), caseOf('c')])],
    ['a case, indented', 'case.json', JSON.stringify(freshSample('conflict'), null, 2)],
    ['a line', 'case.ndjson', JSON.stringify(freshSample('refer'))],
  ])('%s cut off at 200 places is refused each time', (_, name, text) => {
    for (const part of cutOff(text, 200)) expect(refusal(openCaseText(name, part)), part.slice(-20)).toMatch(/cut off/)
  })

  test('a file too large is not even read', async () => {
    const file = { name: 'a.json', size: limits.file + 1, arrayBuffer: () => Promise.reject(new Error('was read')) }
    expect(await openCaseFile(file)).toEqual({ problem: expect.stringMatching(/larger than 400 MB/) as string })
  })

  test('a file that went away says so', async () => {
    const file = { name: 'a.json', size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }
    expect(await openCaseFile(file)).toEqual({ problem: expect.stringMatching(/Choose it again/) as string })
  })

  test('nothing is added to other objects', () => {
    openCaseText('a.json', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('files of this app', () => {
  test('one case, a list of cases and a case a line come in as they went out', () => {
    const files = [caseOf('a'), caseOf('b')]
    expect(filesIn(openCaseText('a.json', JSON.stringify(files[0])))).toEqual([files[0]])
    expect(filesIn(openCaseText('a.json', exportCases(files)))).toEqual(files)
    expect(filesIn(openCaseText('a.ndjson', files.map((file) => JSON.stringify(file)).join('\n')))).toEqual(files)
  })

  test('a mark of byte order at the start does no harm', async () => {
    const bytes = new File(['\uFEFF', JSON.stringify(caseOf('a'))], 'a.json')
    expect(filesIn(await openCaseFile(bytes))).toEqual([caseOf('a')])
  })

  test('what stands beside the cases of a backup comes out too', () => {
    const backup = { format: 'ixazomib-review-backup', settings: { name: 'Plan' }, cases: [caseOf('a')], count: 1 }
    const opening = openCaseText('a.json', JSON.stringify(backup))
    const { cases, ...rest } = backup
    expect(filesIn(opening)).toEqual(cases)
    expect(opened(opening)).toMatchObject({ total: 1, rest })
  })

  test('an encrypted file comes out whole, to be unlocked', () => {
    const sealed = { format: 'ixazomib-review-encrypted', pieces: [{ nonce: 'AA', text: 'A'.repeat(100_000) }] }
    expect(opened(openCaseText('a.json', JSON.stringify(sealed)))).toMatchObject({ total: 0, rest: sealed })
  })

  test('of a list the good ones come out, and the others say where they stand and why not', () => {
    const { cases } = opened(openCaseText('a.json', `[${JSON.stringify(caseOf('a'))},{"hello":1}]`))
    expect([...cases]).toEqual([
      { file: caseOf('a'), where: 'case 1' },
      { problem: 'This is not a case of this app.', where: 'case 2' },
    ])
  })

  test('values are read as the browser reads them', () => {
    const value = {
      text: 'é “x” \\ / \u2028 😀 \n\r\t"',
      numbers: [0, -0.5, 1e21, 1e-7],
      none: null,
      yes: true,
      '': {},
    }
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const { rest } = opened(openCaseText('a.json', `{"format":"ixazomib-review-encrypted","value":${text}}`))
      expect(rest.value).toEqual(JSON.parse(text))
    }
  })
})
