import { reading } from './reading'

/** What a finding is, and who makes it. */
export const readingsOfTruth = [
  reading(
    'R1',
    'Three findings',
    'Met, not met and open.',
    'An answer nobody gave is open, never "no".',
    '"Not documented" (looked for, not in the file) is an answer of its own; its finding is open too.',
  ),
  reading(
    'R2',
    'Lists stay open',
    'The drugs of the regimen and the lines of therapy may go on until the reviewer says "that is all" (or "none").',
    'Before that, only what further entries cannot change is settled:',
    'one line settles I.A.4 as met; nothing settles an exact combination.',
  ),
  reading(
    'R3',
    'What settles a group',
    'All-of: one not met settles it. Any-of: one met settles it.',
    'Filling in a blank never turns met into not met, or back.',
    'In one case it may reopen a finding: a statement that contradicts recorded dates (R15).',
  ),
  reading(
    'R4',
    'What still matters',
    'An answer matters while it can change the outcome, the list of unmet criteria, the next step,',
    'the conflict mark (R21), the quantity or the duration.',
    '"Still open" in the panel lists the fewest answers that would settle the review as approve;',
    'what else is open and matters stands below it.',
    'A review that is not met names every unmet criterion, not only the first.',
  ),
  reading(
    'R5',
    'Four outcomes',
    'Approve: all met, and the duration known. Not met: one criterion settled as not met.',
    'More information: neither. Refer: I.D or II.B from the start.',
    'An unknown line of business or duration is an open item.',
  ),
  reading(
    'R6',
    'Asserted findings',
    'The policy asks for documentation. Facts decide the live outcome,',
    'but a finding with no document cited is "asserted" and is counted in the panel.',
    'An approval cannot be signed over it without a reason that prints.',
  ),
  reading(
    'R7',
    'Set by hand',
    'A reviewer may set any criterion below the section by hand, with a reason:',
    'for judgment, for "asked on a date, not received", for a state rule.',
    'The derived finding and the set one both stay visible; a later change of its facts marks it stale.',
  ),
  reading(
    'R8',
    'Who can answer',
    'The prescriber: facts of the chart.',
    'The plan: label change, formulary, compendium, state rule, benefit.',
    'The reviewer: judgment.',
    'Only what the prescriber can answer goes into the letter to the prescriber.',
  ),
]
