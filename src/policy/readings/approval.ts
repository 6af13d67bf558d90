import { reading } from './reading'

/** Duration, quantity, and what surrounds an approval. */
export const readingsOfApproval = [
  reading(
    'R30',
    'Duration',
    'Medicaid and Marketplace: 6 months initial, 12 continued, whatever was asked.',
    'Commercial: the lesser of 12 months and what was asked (months, weeks, days or 28-day cycles),',
    'compared by last day: 52 weeks is less than 12 months, 6 cycles are 168 days.',
    '"None stated" is an answer and gives 12 months. Two stated: record the lesser.',
  ),
  reading(
    'R31',
    'First and last day',
    "Start: the reviewer's to set; by default the decision date,",
    'or for a continuation the day after the current authorization ends.',
    'Last day: the day before the same date so many months on; where that month has no such day, its last day',
    '(08/31/2026 and 6 months: through 02/28/2027).',
  ),
  reading('R32', 'Quantity', 'The most capsules in any 28 days (3 of 4 mg for the labeled schedule), per strength.'),
  reading(
    'R33',
    'State rules',
    'A conflicting state provision takes precedence. For Medicaid, "state rule checked" has three answers:',
    'no conflict; conflict, with citation, and then the reviewer decides by hand;',
    'not checked, and then it cannot be signed.',
  ),
  reading(
    'R34',
    'Annual review',
    'The policy was last reviewed 08/2025; its annual review was due 08/2026.',
    'A notice says so until the plan records that it looked.',
  ),
  reading(
    'R35',
    'It never denies',
    'The worksheet never denies. It says which criteria are not met and what the next step is;',
    "who may issue an adverse determination is the plan's procedure, and states differ.",
  ),
]
