import { findings, type Finding, type NextStep, type Review } from '../evaluation'
import { referralOf } from './referrals'

/** R25: another policy goes on with the review only where every unmet criterion is about the requested use. */
function isAboutUse({ criterion, parts }: Finding): boolean {
  const failing = parts.filter(({ truth }) => truth === 'not met')
  return criterion.aboutUse === true || (failing.length > 0 && failing.every(isAboutUse))
}

const procedure = "This worksheet issues no denial; the plan's procedure says who may issue one."

/** What follows where criteria are not met (R25, R21, R35). */
export function nextStepOf(review: Review, unmet: readonly Finding[]): NextStep {
  const { answers, section } = review
  if (conflictOf(review, unmet) !== undefined) {
    return {
      text: `Same-day reading of I.A.4 against I.A.5.d by the medical director or the policy's owner. ${procedure}`,
      referral: referralOf(answers, 'I'),
    }
  }
  // Section I asks for no response and judges the dose by itself, so what else is unmet in II stands in no way.
  if (tooShort(review) && unmet.some(({ criterion }) => criterion.id === 'II.A.1')) {
    return { text: `Under 30 days on ixazomib: review it as an initial request. ${procedure}` }
  }
  if (unmet.every(isAboutUse)) {
    const referral = referralOf(answers, section.id === 'II.A' ? 'II' : 'I')
    const under = referral.number ?? `the policy that ${referral.cite} names`
    return { text: `Criteria not met under ${section.id}, review continues under ${under}. ${procedure}`, referral }
  }
  return { text: `No other policy continues this review. ${procedure}` }
}

/** R27: documented as receiving it, for less than 30 days. */
const tooShort = ({ root }: Review): boolean => {
  const finding = (id: string) => findings(root).find(({ criterion }) => criterion.id === id)?.truth
  return (
    finding('II.A.1-days') === 'not met' &&
    finding('II.A.1-indication') !== 'not met' &&
    finding('II.A.1-now') !== 'not met'
  )
}

/**
 * R21: primary treatment has no prior therapy, and I.A.4 asks for one. The mark stands only where nothing
 * else is unmet; beside other unmet criteria it is a note.
 */
export const conflictOf = (review: Review, unmet: readonly Finding[]): Finding | undefined =>
  unmet.length === 1 ? priorTherapyOfPrimary(review, unmet) : undefined

/** I.A.4 unmet in primary treatment, whatever else is. */
export const priorTherapyOfPrimary = ({ answers }: Review, unmet: readonly Finding[]): Finding | undefined =>
  answers.purpose === 'primary' ? unmet.find(({ criterion }) => criterion.id === 'I.A.4') : undefined
