import type { Entries, FactKey } from '../facts'
import { emptyCase, type CaseFile } from './case-file'
import { dayOf } from './signing/signed-at'
import { reviewCase } from './review'

/** What stays the same from one review of a member to the next; all else is found anew. */
const kept: readonly FactKey[] = [
  ...(['memberName', 'memberId', 'birthDate', 'lineOfBusiness', 'state', 'timeZone'] as const),
  ...(['prescriberName', 'prescriberNpi', 'prescriberSpecialty'] as const),
  ...(['diagnosis', 'otherDiagnosis', 'alsoCovered', 'diagnosisCode', 'purpose'] as const),
  ...(['priorTherapies', 'regimen', 'strength', 'capsulesPerDose', 'doseDays', 'cycleLength'] as const),
]

/** A continuation that starts from a signed review: no finding, document or response is taken over. */
export function renewalOf(signed: CaseFile, id: string, at: string): CaseFile {
  const { entries, signature } = signed
  const on = signature === undefined ? at.slice(0, 10) : dayOf(signature)
  const { duration } = reviewCase(signed, on).determination
  const carried: Entries = Object.fromEntries(
    kept.flatMap((key) => (entries[key] === undefined ? [] : [[key, structuredClone(entries[key])]])),
  )
  return {
    ...emptyCase(id, at),
    entries: {
      ...carried,
      requestKind: 'continued',
      treatedFor: 'this diagnosis',
      ...(duration?.through === undefined ? {} : { currentAuthorizationEnds: duration.through }),
    },
  }
}
