import { describe, expect, test } from 'vitest'
import { findDrug } from '../../src/facts'
import { namesOf, readTyped, searchDrugs, similarDrugs, type DrugOption } from '../../src/facts/drug-search'

const said = (option: DrugOption | undefined) => (option === undefined ? 'nothing' : namesOf(option).join(', '))
const first = (typed: string, diagnosis?: string) => said(searchDrugs(typed, diagnosis)[0])

test.each([
  ['bortezomib', 'bortezomib'],
  ['borte', 'bortezomib'],
  ['Velcade', 'bortezomib'],
  ['revl', 'lenalidomide'],
  ['DEX', 'dexamethasone'],
  ['carFILzomib', 'carfilzomib'],
  ['DAUNO', 'DAUNO'],
  ['vp16', 'etoposide'],
  ['VP-16', 'etoposide'],
  ['dara SC', 'daratumumab and hyaluronidase-fihj'],
  ['Darzalex Faspro', 'daratumumab and hyaluronidase-fihj'],
  ['isatuximab', 'isatuximab-irfc'],
  ['calcium and vitamin D', 'calcium and vitamin D'],
  ['  dex  ', 'dexamethasone'],
  ['pred', 'prednisone'],
  ['vrd', 'bortezomib, lenalidomide, dexamethasone'],
  ['RVd', 'bortezomib, lenalidomide, dexamethasone'],
  ['D-VRd', 'daratumumab, bortezomib, lenalidomide, dexamethasone'],
  ['dara-vrd', 'daratumumab, bortezomib, lenalidomide, dexamethasone'],
  ['DaraRd', 'daratumumab, lenalidomide, dexamethasone'],
  ['bortezomib, len and dex', 'bortezomib, lenalidomide, dexamethasone'],
  ['Kyprolis/pomalyst/dex', 'carfilzomib, pomalidomide, dexamethasone'],
  ['dara + Rd', 'daratumumab, lenalidomide, dexamethasone'],
  ['dara-RC', 'dara-RC'],
  ['len AND dex', 'lenalidomide, dexamethasone'],
  ['len , and  dex', 'lenalidomide, dexamethasone'],
  ['len;and dex', 'lenalidomide, dexamethasone'],
  ['bor, dex', 'bortezomib, dexamethasone'],
  ['bo, dex', 'bo, dexamethasone'],
  ['cyb, dex', 'cyb, dexamethasone'],
  ['dex, dex', 'dexamethasone'],
  ['dex,', 'dexamethasone'],
  ['bort, trial drug X-12', 'bortezomib, trial drug X-12'],
  ['BRd', 'BRd'],
  ['CRd', 'CRd'],
  ['', 'nothing'],
  ['d', 'nothing'],
  ['R.', 'nothing'],
])('"%s" finds %s first', (typed, names) => {
  expect(first(typed)).toBe(names)
})

test.each([
  ['Ve', ['venetoclax', 'bortezomib', 'Ve']],
  ['Ni', ['ixazomib', 'Ni']],
  ['edr', ['methylprednisolone', 'zoledronic acid', 'edr']],
  [
    'and',
    [
      ...['daratumumab and hyaluronidase-fihj', 'rituximab and hyaluronidase', 'sulfamethoxazole and trimethoprim'],
      ...['calcium and vitamin D', 'bendamustine', 'and'],
    ],
  ],
  ['daratumumab and hyaluronidase-fihj', ['daratumumab and hyaluronidase-fihj']],
  ['dex;;len', ['dexamethasone, lenalidomide', 'dex;;len']],
  ['bort, and len', ['bortezomib, lenalidomide', 'bort, and len']],
  ['ixazomxy', ['ixazomxy', 'ixazomib']],
  ['--', ['--']],
])('"%s" finds, in this order, %j', (typed, names) => {
  expect(searchDrugs(typed).map(said)).toEqual(names)
})

test('seven are shown, and what was typed unless it is a name itself', () => {
  expect(searchDrugs('dara')).toHaveLength(7)
  expect(searchDrugs('da')).toHaveLength(8)
})

test('a name typed in part means a drug before it means a regimen', () => {
  expect(first('isa')).toBe('isatuximab-irfc')
  expect(first('ep')).toBe('epoetin alfa')
  expect(searchDrugs('mel').map(said)[0]).toBe('melphalan')
})

test.each(['D', 'd.', 'ß'])('a single letter, "%s", finds nothing', (typed) => expect(searchDrugs(typed)).toEqual([]))

test('a name itself is found alone, by the name that is listed', () => {
  expect(searchDrugs('bortezomib')).toEqual([{ kind: 'drug', drug: findDrug('bortezomib') }])
  expect(searchDrugs('velcade')).toEqual([{ kind: 'drug', drug: findDrug('bortezomib'), matched: 'Velcade' }])
  expect(searchDrugs('isatuximab')).toEqual([{ kind: 'drug', drug: findDrug('Sarclisa'), matched: 'isatuximab' }])
})
test('a biosimilar is the drug, and told by the name that was typed', () => {
  expect(searchDrugs('rituximab-abbs').slice(0, 1)).toMatchObject([
    { kind: 'drug', drug: { generic: 'rituximab' }, matched: 'rituximab-abbs' },
  ])
  expect(readTyped('daratumumab/hyaluronidase-fihj')).toMatchObject({
    kind: 'drug',
    drug: { generic: 'daratumumab and hyaluronidase-fihj' },
  })
})
test('a name with its brand or its strength is the drug', () => {
  for (const written of ['Revlimid (lenalidomide)', 'lenalidomide 25 mg']) {
    expect(readTyped(written)).toMatchObject({ kind: 'drug', drug: { generic: 'lenalidomide' }, matched: written })
    expect(searchDrugs(written)).toMatchObject([{ kind: 'drug', drug: { generic: 'lenalidomide' } }])
  }
  expect(readTyped('Velcade (bortezomib), dexamethasone 40 mg')).toEqual({
    kind: 'several',
    names: ['bortezomib', 'dexamethasone'],
  })
})
test('what matched is told where it was not the generic name', () => {
  expect(searchDrugs('velc')[0]).toMatchObject({ kind: 'drug', matched: 'Velcade' })
  expect(searchDrugs('edrol')[0]).toMatchObject({ kind: 'drug', matched: 'Medrol' })
  expect(searchDrugs('bort')[0]).not.toHaveProperty('matched')
})

describe('regimen names bound to a diagnosis', () => {
  test.each([
    ['IRd', 'myeloma', 'ixazomib, lenalidomide, dexamethasone'],
    ['IRd', 'amyloidosis', 'ixazomib, lenalidomide, dexamethasone'],
    ['IRd', 'waldenstrom', 'ixazomib, dexamethasone, rituximab'],
    ['IDR', 'waldenstrom', 'ixazomib, dexamethasone, rituximab'],
    ['VRd', 'waldenstrom', 'bortezomib, lenalidomide, dexamethasone'],
  ])('%s in %s is %s', (typed, diagnosis, names) => {
    expect(first(typed, diagnosis)).toBe(names)
  })

  test('without a diagnosis both readings are offered', () => {
    expect(searchDrugs('IRd').map(said)).toEqual([
      'ixazomib, lenalidomide, dexamethasone',
      'ixazomib, dexamethasone, rituximab',
    ])
  })
})

describe('an unknown name', () => {
  test('is kept as written, in its own letters', () => {
    expect(searchDrugs('Study Drug 7')[0]).toEqual({ kind: 'as written', name: 'Study Drug 7' })
    expect(searchDrugs('Препарат')[0]).toEqual({ kind: 'as written', name: 'Препарат' })
  })

  test('can be kept beside a drug whose name begins so', () => {
    expect(searchDrugs('mel').at(0)).toMatchObject({ kind: 'drug' })
    expect(searchDrugs('borte').at(-1)).toEqual({ kind: 'as written', name: 'borte' })
  })

  test.each([
    ['bortezamib', ['bortezomib']],
    ['lenalidomid', ['lenalidomide']],
    ['velcad', ['bortezomib']],
    ['ixaz', ['ixazomib']],
    ['ix', []],
    ['xyz', []],
    ['trial drug', []],
  ])('%s is spelled like %j', (typed, names) => {
    expect(similarDrugs(typed).map(({ generic }) => generic)).toEqual(names)
  })
})

describe('text that was left without choosing', () => {
  test.each([
    ['Velcade', 'drug', 'bortezomib'],
    ['vrd', 'regimen', 'bortezomib, lenalidomide, dexamethasone'],
    ['borte', 'as written', 'borte'],
    ['D', 'as written', 'D'],
    ['dex, borte', 'several', 'dexamethasone, borte'],
  ])('"%s" is read as %s: %s', (typed, kind, names) => {
    expect(readTyped(typed)?.kind).toBe(kind)
    expect(said(readTyped(typed))).toBe(names)
  })

  test.each(['  Study drug', 'Study   drug', 'Study drug ', 'Study drug, ', 'Study drug,,', 'Study drug ;'])(
    '"%s" is kept without the blanks and marks that name nothing',
    (typed) => expect(readTyped(typed)).toEqual({ kind: 'as written', name: 'Study drug' }),
  )

  test('a blank is nothing', () => {
    expect(readTyped('  ')).toBeUndefined()
  })
})
