import list from './regimens.json' with { type: 'json' }

export interface RegimenName {
  readonly name: string
  readonly drugs: readonly string[]
  /** Diagnoses in which the name means these drugs; any, where absent. */
  readonly only?: string
  readonly note?: string
}

/** Procedures that stand among the lines of therapy and alone are none (R13). */
export const procedures: readonly { name: string; abbreviations: readonly string[]; line: string }[] = list.procedures

/**
 * Names that stand for several drugs: general pharmacy knowledge of 2026-11-24, checked by a second reader. A name is
 * expanded by diagnosis, shows its drugs, and is taken only when confirmed. Left out because clinics mean different
 * things by them: BDR, BRd, CRd, CaRD.
 */
export const regimenNames: readonly RegimenName[] = Object.entries(list.regimens).map(([name, regimen]) => ({
  name,
  ...regimen,
}))
