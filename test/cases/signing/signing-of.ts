import type { CaseContent, CaseFile } from '../../../src/cases/case-file'
import { sign, type Signing } from '../../../src/cases/signing/sign'
import type { Entries } from '../../../src/facts'
import { caseOf } from '../../documents/case-of'

export const reviewer = { name: 'R. Lindqvist', credentials: 'PharmD' }
export const at = '2026-11-24T16:58:00Z'
export const zone = 'America/New_York'

/** The computed decision of each sample, signed by a pharmacist. */
export const signingOf = (decision: Signing['decision'], more: Partial<Signing> = {}): Signing => ({
  decision,
  reviewer,
  at,
  zone,
  appVersion: '1.0.0',
  ...more,
})

export const signedCase = (
  entries: Partial<Entries> = {},
  content: Partial<CaseContent> = {},
  id = 'approve-initial',
): Promise<CaseFile> => sign({ ...caseOf('approve-initial', entries, content), id }, signingOf('approve'))
