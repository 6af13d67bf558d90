import { cite } from '../evaluation'
import { explanation } from '../policy/words/determination-words'
import type { ReviewedCase } from './review'

/** More letters than this are reasons that are better read at the findings. */
const longest = 240

/** What settles the review; where much is unmet only what, since the reasons stand at the findings. */
export function shortExplanation({ answers, determination }: ReviewedCase, fewest: number | undefined): string {
  const { section, unmet } = determination
  const full = explanation(determination, answers, fewest)
  if (section === undefined || unmet.length === 0 || full.length <= longest) return full
  const failing = unmet.map(({ criterion }) => `${cite(criterion)} ${criterion.title}`)
  return `${section.id} fails on ${failing.join(', ')}. The reasons stand at the findings.`
}
