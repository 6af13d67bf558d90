import list from './codes.json' with { type: 'json' }

/** The disease a code speaks for; "ambiguous" suggests lymphoplasmacytic lymphoma and never confirms it (R23). */
export type CodeGroup = 'MM' | 'not MM' | 'AL' | 'not AL' | 'WM' | 'LPL (ambiguous)'

export interface DiagnosisCode {
  readonly code: string
  readonly display: string
  readonly group: CodeGroup
  readonly confidence: string
  readonly note?: string
}

/** ICD-10-CM codes that support a diagnosis or name another disease. */
export const diagnosisCodes: readonly DiagnosisCode[] = list as readonly DiagnosisCode[]

const plain = (code: string): string => code.replace('.', '').trim().toUpperCase()

/** The listed ICD-10-CM code, written with or without its dot; undefined where it is not in the list. */
export function findCode(text: string): DiagnosisCode | undefined {
  return diagnosisCodes.find(({ code }) => plain(code) === plain(text))
}
