/** A part of the page beside the sections of criteria, with the readings that act in it. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly readings: readonly string[]
}

const part = (id: string, title: string, ...readings: readonly string[]): Part => ({ id, title, readings })

export const parts = {
  uses: part('Limitation-of-use', 'Indication and documents', 'R6', 'R22'),
  durations: part('durations', 'Approval durations', 'R30', 'R31'),
  referrals: part('referrals', 'Other policies', 'R24', 'R25'),
  abbreviations: part('Appendix-A', 'Abbreviations'),
  alternatives: part('Appendix-B', 'Alternatives', 'R13'),
  contraindications: part('Appendix-C', 'Contraindications'),
  maintenance: part('Appendix-D', 'Maintenance', 'R22'),
  dosing: part('V', 'Dose and schedule', 'R19', 'R32'),
  strengths: part('VI', 'Capsules', 'R19'),
  sources: part('VII', 'Sources'),
  dates: part('dates', 'Dates of review', 'R34'),
  medicaid: part('medicaid', 'Medicaid', 'R33'),
  readings: part('readings', 'Readings'),
} as const

/** Where a citation stands on the page: "Appendix D" at "Appendix-D". */
export const anchorOf = (citation: string): string => citation.replaceAll(' ', '-')

/** What the source numbers, by its number; what it does not, by nothing. */
export const numberOf = ({ id }: Part): string | undefined =>
  /^(V|VI|VII|Appendix-[A-D])$/.test(id) ? id.replace('-', ' ') : undefined
