/** Whether it claims to be sealed; whether it is whole only its key can tell. */
export const isSealed = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'format' in record && record.format === 'ixazomib-review-sealed'
