import type { Criterion, Finding } from '../evaluation'

interface Shown {
  /** The parts with lines of their own. */
  readonly shown: readonly Finding[]
  /** The routes that another one makes needless. */
  readonly needless: readonly Finding[]
  /** The test in a paragraph's own first words, for which the paragraph's line speaks while all of it is met. */
  readonly stem?: Finding
}

export function partsToShow(finding: Finding): Shown {
  const { criterion, parts, truth, applies } = finding
  if (!applies || criterion.kind === 'check') return { shown: [], needless: [] }
  const [only] = parts
  if (criterion.kind === 'onlyIf' && only !== undefined && only.setByHand === undefined) return partsToShow(only)
  if (criterion.kind === 'anyOf' && truth === 'met') return routesToShow(finding)
  const unnumbered = parts.filter((part) => isUnnumbered(part.criterion))
  const [stem] = unnumbered
  const isStem = criterion.kind === 'allOf' && unnumbered.length === 1 && stem?.criterion.kind === 'check'
  const speaksForStem = isStem && truth === 'met' && stem.truth === 'met'
  if (!speaksForStem || finding.setByHand !== undefined || stem.setByHand !== undefined) {
    return { shown: parts, needless: [] }
  }
  return { shown: parts.filter((part) => part !== stem), needless: [], stem }
}

function routesToShow({ parts }: Finding): Shown {
  const taken = parts.filter((part) => part.truth === 'met' || part.setByHand !== undefined)
  const needless = parts.filter((part) => !taken.includes(part))
  const [route] = taken
  // Among single tests the criterion's own line says all: which one is met, so that the others are not needed.
  const isSaidAbove = taken.length === 1 && parts.every(({ criterion }) => criterion.kind === 'check')
  return isSaidAbove && route?.setByHand === undefined ? { shown: [], needless: [] } : { shown: taken, needless }
}

/** Whose parts the shown parts are: "does this bind at all" has one part, which stands in its place. */
export const holderOf = (finding: Finding): Finding =>
  finding.criterion.kind === 'onlyIf' && finding.parts[0]?.setByHand === undefined
    ? (finding.parts[0] ?? finding)
    : finding

/** A requirement inside of a paragraph, without a number of its own. */
export const isUnnumbered = ({ id }: Criterion): boolean => id.includes('-')
