import type { Answers } from '../../../src/facts'
import type { HandSettings, Truth } from '../../../src/evaluation'
import { supported, withinLimits } from './dose'
import { hasHad, hasLines, linesOf } from './lines'
import { isInduction, relapsedLate, replacesInhibitor, within60Days } from './progression'
import {
  cyclophosphamide,
  dexamethasone,
  isExactly,
  lenalidomide,
  partnersIn,
  pomalidomide,
  venetoclax,
} from './regimen'
import { adult, listed, relapsed, set, specialist, type Findings } from './shared'
import { both, either, not, yes } from './truth'

export function myeloma(answers: Answers, byHand: HandSettings): Findings {
  const { priorTherapies } = answers
  const partners = partnersIn(answers.regimen)
  const lines = priorTherapies && linesOf(priorTherapies)
  const oneLine = hasLines(lines, 1)
  const within = withinLimits(answers)
  const relapse = relapsed(answers)
  const withLenalidomide = isExactly(partners, lenalidomide | dexamethasone)

  const a1 = set(byHand, 'I.A.1', yes(answers.diagnosisDocumented))
  const a2 = set(byHand, 'I.A.2', specialist(answers))
  const a3 = set(byHand, 'I.A.3', adult(answers))
  const a4 = set(byHand, 'I.A.4', oneLine)

  const withCyclophosphamide = isExactly(partners, cyclophosphamide | dexamethasone)
  const a = set(byHand, 'I.A.5.a', either(withLenalidomide, withCyclophosphamide))

  const refractory = set(byHand, 'I.A.5.b-refractory', yes(answers.refractory))
  const bi = set(byHand, 'I.A.5.b.i', isExactly(partners, pomalidomide | dexamethasone))
  let had: Truth = 'open'
  if (priorTherapies !== undefined) {
    had = both(hasHad(priorTherapies, 'immunomodulator'), hasHad(priorTherapies, 'proteasome inhibitor'))
  }
  const bii = set(byHand, 'I.A.5.b.ii', both(hasLines(lines, 2), had))
  const biii = set(byHand, 'I.A.5.b.iii', within60Days(answers))
  const b = set(byHand, 'I.A.5.b', both(both(refractory, bi), both(bii, biii)))

  const combination = set(byHand, 'I.A.5.c-combination', isExactly(partners, venetoclax | dexamethasone))
  const translocation = set(byHand, 'I.A.5.c-translocation', yes(answers.translocation))
  const c = set(byHand, 'I.A.5.c', both(combination, translocation))

  const lateRelapse = both(relapse, both(relapsedLate(answers), isInduction(answers)))
  const setting = set(byHand, 'I.A.5.d-setting', either(isPrimary(answers), lateRelapse))
  const transplant = set(byHand, 'I.A.5.d-transplant', not(yes(answers.transplantCandidate)))
  const reason = set(byHand, 'I.A.5.d-reason', hasReason(answers))
  const replaces = set(byHand, 'I.A.5.d-replaces', replacesInhibitor(answers))
  const d = set(byHand, 'I.A.5.d', both(both(setting, transplant), both(reason, replaces)))

  const a5 = set(byHand, 'I.A.5', either(either(a, b), either(c, d)))
  const a6a = set(byHand, 'I.A.6.a', within)
  const a6b = set(byHand, 'I.A.6.b', supported(answers))
  const a6 = set(byHand, 'I.A.6', either(a6a, a6b))
  const labelled = both(both(relapse, withLenalidomide), both(oneLine, within))
  const footnote = set(byHand, 'I.A.6*', either(labelled, listed(answers)))
  const whole = both(both(both(a1, a2), both(a3, a4)), both(both(a5, a6), footnote))
  return {
    'I.A': set(byHand, 'I.A', whole),
    'I.A.1': a1,
    'I.A.2': a2,
    'I.A.3': a3,
    'I.A.4': a4,
    'I.A.5': a5,
    'I.A.5.a': a,
    'I.A.5.b': b,
    'I.A.5.b-refractory': refractory,
    'I.A.5.b.i': bi,
    'I.A.5.b.ii': bii,
    'I.A.5.b.iii': biii,
    'I.A.5.c': c,
    'I.A.5.c-combination': combination,
    'I.A.5.c-translocation': translocation,
    'I.A.5.d': d,
    'I.A.5.d-setting': setting,
    'I.A.5.d-transplant': transplant,
    'I.A.5.d-reason': reason,
    'I.A.5.d-replaces': replaces,
    'I.A.6': a6,
    'I.A.6.a': a6a,
    'I.A.6.b': a6b,
    'I.A.6*': footnote,
  }
}

function isPrimary({ purpose }: Answers): Truth {
  if (purpose === 'primary') return 'met'
  return purpose === 'relapse' || purpose === 'maintenance' ? 'not met' : 'open'
}

function hasReason({ substitutionReason }: Answers): Truth {
  if (substitutionReason === 'intolerance' || substitutionReason === 'logistics') return 'met'
  return substitutionReason === 'neither' ? 'not met' : 'open'
}
