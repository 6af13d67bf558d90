import type { Chain } from '../log/chain'
import { newCaseKey, openCaseKey } from './case-key'
import type { DataKey } from './data-key'
import {
  damaged,
  isSealed,
  seal,
  unseal,
  type CaseRecordKind,
  type DeviceRecordKind,
  type Expected,
} from './sealed-record'
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

/** Drop it, and everything got from it, to lock. */
export function sealedVault(dataKey: DataKey): Vault {
  const opened = new Map<string, { readonly kept: unknown; readonly key: Promise<CryptoKey> }>()

  /** Most cases are sealed again and again under a key that was unwrapped before. */
  function keyOf(caseId: string, kept: unknown): Promise<CryptoKey> {
    const known = opened.get(caseId)
    if (known !== undefined && isSameKey(known.kept, kept)) return known.key
    const key = openCaseKey(dataKey, caseId, kept)
    opened.set(caseId, { kept, key })
    key.catch(() => opened.delete(caseId))
    return key
  }

  return {
    mode: 'sealed',
    chain: { method: 'HMAC-SHA256', key: dataKey.log },
    newCaseKey: (caseId) => newCaseKey(dataKey, caseId),
    sealCase: async (caseKey, label, value) => seal(await keyOf(label.of, caseKey), label, value),
    openCase: async (caseKey, expected, record) => {
      assertSealed(expected, record)
      return unseal(await keyOf(expected.of, caseKey), expected, record)
    },
    seal: (label, value) => seal(dataKey.records, label, value),
    open: async (expected, record) => {
      assertSealed(expected, record)
      return unseal(dataKey.records, expected, record)
    },
  }
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

/** Where everything is encrypted, something in the clear was put there by another hand. */
function assertSealed(expected: Expected, record: unknown): void {
  if (!isSealed(record)) throw damaged(expected)
}

/** They are records of the same form: their text tells them apart. */
function isSameKey(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

const keyMissing = ({ of }: Expected): VaultError =>
  new VaultError(
    'damaged',
    `${of} is encrypted, but what unlocks the cases on this device is missing. It is left as it is. Restore your last backup.`,
  )
