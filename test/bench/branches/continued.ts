import type { Answers } from '../../../src/facts'
import type { HandSettings, Truth } from '../../../src/evaluation'
import { earliest, isDate, latest } from './days'
import { supported, withinLimits } from './dose'
import { hasLines, linesOf } from './lines'
import { dexamethasone, isExactly, lenalidomide, partnersIn } from './regimen'
import { listed, relapsed, set, type Findings } from './shared'
import { both, either, not, yes } from './truth'

export function continued(answers: Answers, byHand: HandSettings): Findings {
  const onBenefit = set(byHand, 'II.A.1-benefit', yes(answers.onBenefit))
  const now = set(byHand, 'II.A.1-now', yes(answers.receivingNow))
  const days = set(byHand, 'II.A.1-days', thirtyDays(answers))
  const documented = set(byHand, 'II.A.1-documented', both(now, days))
  const receiving = set(byHand, 'II.A.1-receiving', either(onBenefit, documented))
  const indication = set(byHand, 'II.A.1-indication', isThisDiagnosis(answers))
  const a1 = set(byHand, 'II.A.1', both(indication, receiving))
  const a2 = set(byHand, 'II.A.2', yes(answers.responding))
  const within = withinLimits(answers)
  const a3a = set(byHand, 'II.A.3.a', within)
  const a3b = set(byHand, 'II.A.3.b', supported(answers))
  const dose = set(byHand, 'II.A.3-dose', either(a3a, a3b))
  const noIncrease = not(yes(answers.doseIncrease))
  const a3 = set(byHand, 'II.A.3', either(noIncrease, dose))
  const regimen = set(byHand, 'II.A.3*-regimen', either(labelled(answers, within), listed(answers)))
  const footnote = set(byHand, 'II.A.3*', either(noIncrease, regimen))
  return {
    'II.A': set(byHand, 'II.A', both(both(a1, a2), both(a3, footnote))),
    'II.A.1': a1,
    'II.A.1-indication': indication,
    'II.A.1-receiving': receiving,
    'II.A.1-benefit': onBenefit,
    'II.A.1-documented': documented,
    'II.A.1-now': now,
    'II.A.1-days': days,
    'II.A.2': a2,
    'II.A.3': a3,
    'II.A.3-dose': dose,
    'II.A.3.a': a3a,
    'II.A.3.b': a3b,
    'II.A.3*': footnote,
    'II.A.3*-regimen': regimen,
  }
}

function isThisDiagnosis({ treatedFor }: Answers): Truth {
  if (treatedFor === 'this diagnosis') return 'met'
  return treatedFor === 'another diagnosis' ? 'not met' : 'open'
}

/** Elapsed days from the first dose to receipt (R27). */
function thirtyDays({ firstDoseOn, receivedOn }: Answers): Truth {
  if (!isDate(firstDoseOn) || !isDate(receivedOn)) return 'open'
  const received = earliest(receivedOn)
  if (received - latest(firstDoseOn) >= 30) return 'met'
  return received - earliest(firstDoseOn) < 30 ? 'not met' : 'open'
}

function labelled(answers: Answers, within: Truth): Truth {
  if (answers.diagnosis !== 'myeloma') return 'not met'
  const lines = answers.priorTherapies && linesOf(answers.priorTherapies)
  const combination = isExactly(partnersIn(answers.regimen), lenalidomide | dexamethasone)
  return both(both(relapsed(answers), combination), both(hasLines(lines, 1), within))
}
