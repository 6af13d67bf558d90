import type { Section } from '../../evaluation'
import { combinationsIn } from '../../policy/combination'

/** The drugs that the exact combinations of a section name, each once, in the policy's order. */
export const offeredIn = ({ criteria }: Section): readonly string[] => [...new Set(combinationsIn([criteria]).flat())]
