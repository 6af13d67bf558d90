import type { Answers } from '../../../src/facts'
import type { HandSettings } from '../../../src/evaluation'
import { continued } from './continued'
import { myeloma } from './myeloma'
import { amyloidosis, waldenstrom } from './off-label'
import { set, type Findings } from './shared'
import { both, either, not, yes } from './truth'

/**
 * CP.PHAR.302 in branches alone: no tree, no words, no limits that could be looked up. An evaluation that says what
 * every criterion comes to can hardly be faster.
 */
export function findingsByBranches(answers: Answers, byHand: HandSettings): Findings {
  const { requestKind, diagnosis, treatedFor } = answers
  if (requestKind === undefined || diagnosis === undefined) return {}
  if (requestKind === 'continued') {
    if (diagnosis !== 'other' && treatedFor !== 'another diagnosis') return continued(answers, byHand)
    return elsewhereFromContinued(answers, byHand)
  }
  switch (diagnosis) {
    case 'myeloma':
      return myeloma(answers, byHand)
    case 'amyloidosis':
      return amyloidosis(answers, byHand)
    case 'waldenstrom':
      return waldenstrom(answers, byHand)
    case 'other':
      return elsewhere(answers, byHand)
    default:
      return {}
  }
}

/** I.D: which of two other policies decides (R24). */
function elsewhere({ labelChanged, onFormulary }: Answers, byHand: HandSettings): Findings {
  const onIt = set(byHand, 'I.D.1.a', yes(onFormulary))
  const notOnIt = set(byHand, 'I.D.1.b', not(yes(onFormulary)))
  const formulary = set(byHand, 'I.D.1-formulary', either(onIt, notOnIt))
  const changed = set(byHand, 'I.D.1-changed', yes(labelChanged))
  const d1 = set(byHand, 'I.D.1', both(changed, formulary))
  const d2 = set(byHand, 'I.D.2', not(yes(labelChanged)))
  return {
    'I.D': set(byHand, 'I.D', either(d1, d2)),
    'I.D.1': d1,
    'I.D.1-changed': changed,
    'I.D.1-formulary': formulary,
    'I.D.1.a': onIt,
    'I.D.1.b': notOnIt,
    'I.D.2': d2,
  }
}

/** II.B asks the same of a continued request (R26). */
function elsewhereFromContinued({ labelChanged, onFormulary }: Answers, byHand: HandSettings): Findings {
  const onIt = set(byHand, 'II.B.1.a', yes(onFormulary))
  const notOnIt = set(byHand, 'II.B.1.b', not(yes(onFormulary)))
  const formulary = set(byHand, 'II.B.1-formulary', either(onIt, notOnIt))
  const changed = set(byHand, 'II.B.1-changed', yes(labelChanged))
  const b1 = set(byHand, 'II.B.1', both(changed, formulary))
  const b2 = set(byHand, 'II.B.2', not(yes(labelChanged)))
  return {
    'II.B': set(byHand, 'II.B', either(b1, b2)),
    'II.B.1': b1,
    'II.B.1-changed': changed,
    'II.B.1-formulary': formulary,
    'II.B.1.a': onIt,
    'II.B.1.b': notOnIt,
    'II.B.2': b2,
  }
}
