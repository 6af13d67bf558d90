/**
 * The mutants that are the same program, each with the reason why. `npm run mutate` fails at a survivor that is not
 * here, and at one here that does not survive.
 *
 * @typedef {{ file: string, code: string, becomes: string }} Mutant `code` as it stands in the source
 * @typedef {{ why: string, mutants: Mutant[] }} Equivalent
 */

/** @type {(file: string, ...pairs: [code: string, becomes: string][]) => Mutant[]} */
const of = (file, ...pairs) => pairs.map(([code, becomes]) => ({ file, code, becomes }))

const fewest = 'src/evaluation/fewest.ts'
const ways = 'src/evaluation/ways.ts'
const keptDate = String.raw`/^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?$/`
/** @type {(piece: string, other: string) => [code: string, becomes: string]} */
const keptDateWith = (piece, other) => [keptDate, keptDate.replace(piece, other)]

/** @type {Equivalent[]} */
export const equivalent = [
  {
    why: 'A sum and its negative are divisible by ten together.',
    mutants: of('src/facts/npi.ts', [
      'total + (doubled > 9 ? doubled - 9 : doubled)',
      'total - (doubled > 9 ? doubled - 9 : doubled)',
    ]),
  },
  {
    why: 'A cycle that begins where the window ends has no dose in it: its first is a day later.',
    mutants: of('src/facts/schedule.ts', ['before < end', 'before <= end']),
  },
  {
    why: 'A date that is kept is told by its one form only to be quick: the forms after it read it as well.',
    mutants: of(
      'src/facts/date-forms.ts',
      ['known !== undefined', 'false'],
      keptDateWith(String.raw`\d{4}`, String.raw`\d`),
      keptDateWith(String.raw`\d{4}`, String.raw`\D{4}`),
      keptDateWith(String.raw`<month>\d\d`, String.raw`<month>\D\d`),
      keptDateWith(String.raw`<month>\d\d`, String.raw`<month>\d\D`),
      keptDateWith(String.raw`<day>\d\d`, String.raw`<day>\D\d`),
      keptDateWith(String.raw`<day>\d\d`, String.raw`<day>\d\D`),
      keptDateWith('?$', '$'),
    ),
  },
  {
    why: 'Both codes that are compared are folded alike, to capitals or to small letters.',
    mutants: of('src/facts/codes.ts', [
      "code.replace('.', '').trim().toUpperCase()",
      "code.replace('.', '').trim().toLowerCase()",
    ]),
  },
  {
    why: 'Names in a row are looked at where there are more than one of them; one is looked for as it was typed.',
    mutants: of('src/facts/drug-search.ts', ['[written]', '[]']),
  },
  {
    why: 'The row that is asked about is one of the list.',
    mutants: of(
      'src/facts/lines-of-therapy.ts',
      ['rows[index]?.started', 'rows[index].started'],
      ['rows[index]?.ownLine', 'rows[index].ownLine'],
    ),
  },
  {
    why: 'What speaks against the drug replaced stands only beside a statement that it is, and disagrees with it.',
    mutants: of('src/policy/stand-in.ts', ["() => 'not met'", '() => undefined']),
  },
  {
    why: 'What is not met, or is set by hand, is turned by no answer: the search comes to no way as well, only later.',
    mutants: of(
      fewest,
      ["finding.truth === 'not met' || finding.setByHand !== undefined", 'false'],
      [
        "finding.truth === 'not met' || finding.setByHand !== undefined",
        "finding.truth === 'not met' && finding.setByHand !== undefined",
      ],
      ["finding.truth === 'not met'", 'false'],
      ['finding.setByHand !== undefined', 'false'],
    ),
  },
  {
    why: 'Joined conditions are searched part by part only to be quick: tried as one they are met by the same answers.',
    mutants: of(fewest, ["condition.joins === undefined || wanted !== 'met'", 'true']),
  },
  {
    why: 'Sets that hold one which is enough bring longer ways only, and the shortest is taken.',
    mutants: of(
      fewest,
      ['ways.length > 0', 'false'],
      ['(smaller) => smaller.every((item) => set.includes(item))', '() => undefined'],
      ['(item) => set.includes(item)', '() => undefined'],
      ['sets .filter(isNeeded)', 'sets'],
      [
        'sets .filter(isNeeded) // Of an empty set the last item is at no place, so all of them follow it. .flatMap((set) => items.slice(items.indexOf(set.at(-1) as Item) + 1).map((item) => [...set, item])) .filter(isNeeded)',
        'sets.filter(isNeeded) // Of an empty set the last item is at no place, so all of them follow it. .flatMap(set => items.slice(items.indexOf(set.at(-1) as Item) + 1).map(item => [...set, item]))',
      ],
    ),
  },
  {
    why: 'Values that no other condition reads are left out only to be quick: the first of them is taken either way.',
    mutants: of(
      fewest,
      ['!isBeside && places.every(({ key }) => this.readers.get(key) === 1)', 'false'],
      ['({ key }) => this.readers.get(key) === 1', '() => undefined'],
      ['this.readers.get(key) === 1', 'false'],
      ['ways.slice(0, 1)', 'ways'],
      ['[condition]', '[]'],
      ['(counts.get(key) ?? 0) + 1', '(counts.get(key) ?? 0) - 1'],
      ['counts.get(key) ?? 0', 'counts.get(key) && 0'],
    ),
  },
  {
    why: 'Longer ways that share no place are left out only to be quick: the shortest that does stands before them.',
    mutants: of(
      fewest,
      [
        "({ criterion }: Finding, way: Way) => assess(criterion, withSteps(answers, stepsOf(way)), request.setByHand).truth === 'met'",
        '() => undefined',
      ],
      ["assess(criterion, withSteps(answers, stepsOf(way)), request.setByHand).truth === 'met'", 'false'],
      ['(way: Way) => meets(part, way)', '() => undefined'],
      ['() => true', '() => undefined'],
      ['true', 'false'],
      ['some.filter((way) => [...way.steps.keys()].some((address) => elsewhere.has(address)))', 'some'],
      ['own.slice(0, enough + 1)', 'own'],
      ['enough < 0', 'true'],
      ['enough < 0', 'enough <= 0'],
      ['ways.filter(({ size }) => size === 0)', 'ways'],
      ['size === 0', 'true'],
      ['ways.filter(({ size }) => size > 0)', 'ways'],
      ['size > 0', 'true'],
      ['size > 0', 'size >= 0'],
    ),
  },
  {
    why: 'A way of no answers where others settle nothing is left out only to be quick: it is tried, and does not approve.',
    mutants: of(
      fewest,
      [
        '!asked.has(key) && isOpen(answers, key) && this.readers.get(key) !== 1',
        '!asked.has(key) && isOpen(answers, key) || this.readers.get(key) !== 1',
      ],
      ['!asked.has(key) && isOpen(answers, key)', 'true'],
      ['!asked.has(key) && isOpen(answers, key)', '!asked.has(key) || isOpen(answers, key)'],
      ['!asked.has(key) && isOpen(answers, key) && this.readers.get(key) !== 1', 'true'],
      ['this.readers.get(key) !== 1', 'true'],
      ['known(answers, key) === undefined || isOpenList(answers, key)', 'true'],
      ['[]', '["Stryker was here"]'],
      ['({ key }) => key', '() => undefined'],
    ),
  },
  {
    why: 'What is open stays open, whatever contradicts it: it is looked for only where it can matter, to be quick.',
    mutants: of('src/evaluation/condition.ts', ["settled !== 'open'", 'true']),
  },
  {
    why: 'The same answers found in two orders are one way; kept twice they are tried twice.',
    mutants: of(ways, ['[...both.values].map(String).sort()', '[...both.values].map(String)']),
  },
  {
    why: 'The cut bounds the time; the smallest ways stand first, and the first that approves is taken.',
    mutants: of(ways, [
      'smallestFirst([...merged.values()]).slice(0, MOST_WAYS)',
      'smallestFirst([...merged.values()])',
    ]),
  },
  {
    why: 'A specialty that is not known leaves the criterion open by its own condition beside this one.',
    mutants: of(
      'src/policy/common.ts',
      ["prescriberSpecialty === undefined || prescriberSpecialty === 'not documented'", 'false'],
      [
        "prescriberSpecialty === undefined || prescriberSpecialty === 'not documented'",
        "prescriberSpecialty === undefined && prescriberSpecialty === 'not documented'",
      ],
      ['prescriberSpecialty === undefined', 'false'],
      ["prescriberSpecialty === 'not documented'", 'false'],
    ),
  },
  {
    why: 'The induction is a row of the list, which is there with it.',
    mutants: of('src/policy/induction.ts', ['priorTherapies?.closed', 'priorTherapies.closed']),
  },
  {
    why: 'The condition beside it in the same criterion reads the list too.',
    mutants: [
      ...of('src/policy/induction.ts', ["['priorTherapies']", '[]']),
      ...of('src/policy/prior-therapy.ts', ["['priorTherapies']", '[]']),
    ],
  },
  {
    why: 'A regimen alone gives rise to no other notes than those on its drugs, whether or not its list is closed.',
    mutants: of(
      'src/policy/table-beside.ts',
      [
        "notesOn(section, { regimen: { drugs: everyDrug, closed: true } }, effectiveDate).filter(({ id }) => id.startsWith('companion-'), )",
        'notesOn(section, { regimen: { drugs: everyDrug, closed: true } }, effectiveDate)',
      ],
      ['true', 'false'],
    ),
  },
  {
    why: 'Where no row is named there is no field either, and what is undefined ends the way to it as its end does.',
    mutants: of(
      'src/evaluation/answer.ts',
      [
        "[row, ...(field?.split('.') ?? [])].filter((part) => part !== undefined)",
        "[row, ...(field?.split('.') ?? [])]",
      ],
      ['part !== undefined', 'true'],
    ),
  },
  {
    why: 'What a criterion reads is kept only to be quick: looked up anew it is the same.',
    mutants: of('src/evaluation/assess.ts', ['known !== undefined', 'false']),
  },
  {
    why: 'What is tried in a row names its field.',
    mutants: of('src/policy/trial-lines.ts', ['field?.split', 'field.split']),
  },
  {
    why: 'The decision date is a day and the review is due in a month, so they are never equal.',
    mutants: of('src/policy/notes.ts', ['on >= annualReviewDue', 'on > annualReviewDue']),
  },
  {
    why: 'Two values for one answer never approve together: left in, they are refused at the end, when each way is tried.',
    mutants: of(
      ways,
      ['{ if ((way.values.get(address) ?? value) !== value) return undefined }', '{}'],
      ['(way.values.get(address) ?? value) !== value', 'false'],
    ),
  },
  {
    why: 'No answer but the two lists says whether it is closed.',
    mutants: of('src/evaluation/answer.ts', ["key === 'priorTherapies' || key === 'regimen'", 'true']),
  },
]
