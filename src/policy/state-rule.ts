import type { Answers } from '../facts'

/** R33: for Medicaid a conflicting state provision takes precedence; for others none was asked for. */
export const stateRuleConflicts = ({ lineOfBusiness, stateRule }: Answers): boolean =>
  lineOfBusiness === 'medicaid' && stateRule === 'conflict'
