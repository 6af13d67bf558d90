import { expect, test } from 'vitest'
import { offencesIn, offencesUnderSrc } from './import-rules'

test('imports under src run in one direction, and the core knows no clock, page or React', () => {
  expect(offencesUnderSrc()).toEqual([])
})

test.each([
  ['facts/age.ts', "import { all } from '../evaluation/truth'", '../evaluation/truth'],
  ['facts/age.ts', "import { all } from '../evaluation'", '../evaluation'],
  ['facts/age.ts', "import { routes } from '..'", '..'],
  ['policy/referrals.ts', "import type { Case } from '../cases/case'", '../cases/case'],
  ['policy/referrals.ts', "type Case = import('../cases/case').Case", '../cases/case'],
  ['cases/store.ts', "export * from '../worksheet/page'", '../worksheet/page'],
  ['cases/store.ts', "export { page } from '../hooks/use-case'", '../hooks/use-case'],
  ['worksheet/page.tsx', "const letter = () => import('../documents/letter')", '../documents/letter'],
  ['case-list/page.tsx', "import { Page } from '../worksheet/page'", '../worksheet/page'],
  ['ui/field.tsx', "import { facts } from '../facts/facts'", '../facts/facts'],
  ['cli/check.ts', "import { routes } from '../routes'", '../routes'],
  ['cases/store.ts', "import { useState } from 'react'", 'react'],
  ['cli/check.ts', "import { render } from 'react-dom'", 'react-dom'],
  ['main.tsx', "import '../test/setup'", '../test/setup'],
])('src/%s may not hold: %s', (path, source, specifier) => {
  expect(offencesIn(path, source)).toEqual([`src/${path} may not import ${specifier}`])
})

test.each([
  ['facts/age.ts', 'export const now = () => Date.now()', 'Date.now'],
  ['evaluation/assess.ts', 'const day = new Date()', 'new Date'],
  ['policy/referrals.ts', 'const day = Temporal.Now.plainDateISO()', 'Temporal.Now'],
  ['policy/referrals.ts', 'document.title = window', 'document'],
  ['cases/store.ts', 'window.close()', 'window'],
])('src/%s may not use: %s', (path, source, name) => {
  expect(offencesIn(path, source)).toEqual([`src/${path} may not use ${name}`])
})

test.each([
  ['facts/dates.ts', "const day = new Date('2026-11-24')"],
  ['policy/referrals.ts', "import { facts } from '../facts' // new Date(), window.close(): the document. "],
  ['cases/store.ts', "import { openDB } from 'idb'; const saved = new Date(); const name = 'document.txt'"],
  ['worksheet/page.tsx', "import { useCase } from '../hooks/use-case'; document.title = <b />"],
  ['hooks/use-case.ts', "import { useState } from 'react'; import { store } from '../cases/store'"],
  ['routes.tsx', "import { Letter } from './documents/letter'; import './print.css'"],
])('src/%s may hold: %s', (path, source) => {
  expect(offencesIn(path, source)).toEqual([])
})

test('a folder that the table does not name is an offence', () => {
  expect(offencesIn('helpers/misc.ts', '')).toEqual([
    'src/helpers/misc.ts: the folder helpers is not in the table of test/import-rules.ts',
  ])
})
