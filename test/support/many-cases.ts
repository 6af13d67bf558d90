import { emptyCase, type CaseFile } from '../../src/cases/case-file'

/** Cases PA-001, PA-002 and so on, each due a day after the one before. */
export const manyCases = (count: number): CaseFile[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    const dueOn = new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10)
    return {
      ...emptyCase(`many-${number}`, '2026-11-24T16:00:00Z'),
      entries: {
        ...{ caseNumber: `PA-${number}`, memberName: `Member ${number}`, lineOfBusiness: 'commercial' },
        ...{ requestKind: 'initial', diagnosis: 'myeloma', dueOn, dueTime: '16:00' },
      },
    }
  })
