/** The policy's own number and dates; months are known without a day. */
export const policyNumber = 'CP.PHAR.302'
export const effectiveDate = '2017-02-01'
export const lastReviewed = '2025-08'
/** Reviewed once a year (R34). */
export const annualReviewDue = '2026-08'

/**
 * Version of the readings that this app decides under; a case records it. Raised where a reading changes, or how one
 * acts: rows of the list that were made under another are made anew.
 */
export const readingsVersion = '2026-12'
