import type { Answers } from '../../../src/facts'
import type { HandSettings, Truth } from '../../../src/evaluation'
import { supported, withinLimits } from './dose'
import { cyclophosphamide, dexamethasone, isExactly, lenalidomide, partnersIn, rituximab } from './regimen'
import { adult, listed, set, specialist, type Findings } from './shared'
import { both, either, yes } from './truth'

export function amyloidosis(answers: Answers, byHand: HandSettings): Findings {
  const diagnosis = set(byHand, 'I.B.1-diagnosis', yes(answers.diagnosisDocumented))
  const hasRelapsed = set(byHand, 'I.B.1-relapsed', relapsedOrRefractory(answers))
  const b1 = set(byHand, 'I.B.1', both(diagnosis, hasRelapsed))
  const b2 = set(byHand, 'I.B.2', specialist(answers))
  const b3 = set(byHand, 'I.B.3', adult(answers))
  const partners = partnersIn(answers.regimen)
  const b4a = set(byHand, 'I.B.4.a', isExactly(partners, dexamethasone))
  const b4b = set(byHand, 'I.B.4.b', isExactly(partners, dexamethasone | lenalidomide))
  const b4c = set(byHand, 'I.B.4.c', isExactly(partners, dexamethasone | cyclophosphamide))
  const b4 = set(byHand, 'I.B.4', either(b4a, either(b4b, b4c)))
  const limit = set(byHand, 'I.B.5-limit', withinLimits(answers))
  const evidence = set(byHand, 'I.B.5-evidence', supported(answers))
  const b5 = set(byHand, 'I.B.5', either(limit, evidence))
  const footnote = set(byHand, 'I.B.5*', listed(answers))
  return {
    'I.B': set(byHand, 'I.B', both(both(b1, both(b2, b3)), both(b4, both(b5, footnote)))),
    'I.B.1': b1,
    'I.B.1-diagnosis': diagnosis,
    'I.B.1-relapsed': hasRelapsed,
    'I.B.2': b2,
    'I.B.3': b3,
    'I.B.4': b4,
    'I.B.4.a': b4a,
    'I.B.4.b': b4b,
    'I.B.4.c': b4c,
    'I.B.5': b5,
    'I.B.5-limit': limit,
    'I.B.5-evidence': evidence,
    'I.B.5*': footnote,
  }
}

function relapsedOrRefractory({ amyloidosisStatus }: Answers): Truth {
  if (amyloidosisStatus === 'relapsed' || amyloidosisStatus === 'refractory') return 'met'
  return amyloidosisStatus === 'untreated' ? 'not met' : 'open'
}

export function waldenstrom(answers: Answers, byHand: HandSettings): Findings {
  const c1 = set(byHand, 'I.C.1', yes(answers.diagnosisDocumented))
  const c2 = set(byHand, 'I.C.2', specialist(answers))
  const c3 = set(byHand, 'I.C.3', adult(answers))
  const c4 = set(byHand, 'I.C.4', isExactly(partnersIn(answers.regimen), rituximab | dexamethasone))
  const limit = set(byHand, 'I.C.5-limit', withinLimits(answers))
  const evidence = set(byHand, 'I.C.5-evidence', supported(answers))
  const c5 = set(byHand, 'I.C.5', either(limit, evidence))
  const footnote = set(byHand, 'I.C.5*', listed(answers))
  return {
    'I.C': set(byHand, 'I.C', both(both(c1, both(c2, c3)), both(c4, both(c5, footnote)))),
    'I.C.1': c1,
    'I.C.2': c2,
    'I.C.3': c3,
    'I.C.4': c4,
    'I.C.5': c5,
    'I.C.5-limit': limit,
    'I.C.5-evidence': evidence,
    'I.C.5*': footnote,
  }
}
