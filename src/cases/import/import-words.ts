export interface ImportCounts {
  readonly added: number
  /** Already here, and the same. */
  readonly same: number
  /** Already here, but otherwise: both are kept. */
  readonly both: number
  /** Signed and already here, but without what was added since: brought up to date. */
  readonly newer: number
  readonly refused: number
}

/** In one line: where, why, and what to do. */
export function whyRefused({ problem, where }: { readonly problem: string; readonly where?: string }): string {
  const saysWhatToDo = /\b(again|Choose|Use)\b/.test(problem)
  return `${where === undefined ? '' : `${where}: `}${problem}${saysWhatToDo ? '' : ' Choose a case exported from this app.'}`
}

export function refusalLine(first: string | undefined, refused: number, total: number): string | undefined {
  if (first === undefined || total <= 1) return first
  return `${refused} of ${total} cases were not opened. ${refused > 1 ? 'The first: ' : ''}${first}`
}

/** "6 new, 2 already here and the same, 1 differs: kept both". */
export function importWords({ added, same, both, newer, refused }: ImportCounts): string {
  const words = [
    added > 0 ? `${shown(added)} new` : '',
    same > 0 ? `${shown(same)} already here and the same` : '',
    both > 0 ? `${shown(both)} ${both === 1 ? 'differs' : 'differ'}: kept both` : '',
    newer > 0 ? `${shown(newer)} brought up to date` : '',
    refused > 0 ? `${shown(refused)} refused` : '',
  ].filter((word) => word !== '')
  return words.length === 0 ? 'no case' : words.join(', ')
}

const shown = (count: number): string => count.toLocaleString('en-US')
