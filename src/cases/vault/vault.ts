import type { Chain } from '../log/chain'
import { isSealed } from './is-sealed'
import type { CaseRecordKind, DeviceRecordKind, Expected } from './sealed-record'
import { VaultError } from './vault-error'

export interface CaseLabel {
  readonly kind: CaseRecordKind
  readonly of: string
  readonly revision: number
}

export interface DeviceLabel {
  readonly kind: DeviceRecordKind
  readonly of: string
  readonly revision: number
}

type Any<Label extends { readonly revision: number }> = Omit<Label, 'revision'> & { readonly revision?: number }

/**
 * What stands between the cases and the disk: records go in as they are and come out as they are to be kept, and back.
 * Every operation rejects with a `VaultError`, whose message says what to do.
 */
export interface Vault {
  readonly mode: 'sealed' | 'clear'
  /** How the log is chained. */
  readonly chain: Chain
  /** Made once for each case and kept beside it. What was sealed is lost once this is. Undefined in the clear. */
  readonly newCaseKey: (caseId: string) => Promise<unknown>
  readonly sealCase: (caseKey: unknown, label: CaseLabel, value: unknown) => Promise<unknown>
  readonly openCase: (caseKey: unknown, expected: Any<CaseLabel>, record: unknown) => Promise<unknown>
  readonly seal: (label: DeviceLabel, value: unknown) => Promise<unknown>
  readonly open: (expected: Any<DeviceLabel>, record: unknown) => Promise<unknown>
}

/** Keeps records as they are. */
export function clearVault(): Vault {
  const asIs = (value: unknown) => Promise.resolve(value)
  const open = (expected: Expected, record: unknown) => {
    if (isSealed(record)) return Promise.reject(keyMissing(expected))
    return Promise.resolve(record)
  }
  return {
    mode: 'clear',
    chain: { method: 'SHA-256' },
    newCaseKey: () => Promise.resolve(undefined),
    sealCase: (_caseKey, _label, value) => asIs(value),
    openCase: (_caseKey, expected, record) => open(expected, record),
    seal: (_label, value) => asIs(value),
    open,
  }
}

const keyMissing = ({ of }: Expected): VaultError =>
  new VaultError(
    'damaged',
    `${of} is encrypted, but what unlocks the cases on this device is missing. It is left as it is. Restore your last backup.`,
  )
