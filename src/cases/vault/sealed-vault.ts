import { newCaseKey, openCaseKey } from './case-key'
import type { DataKey } from './data-key'
import { isSealed } from './is-sealed'
import { damaged, seal, unseal, type Expected } from './sealed-record'
import type { Vault } from './vault'

/** Encrypts whatever goes to the disk. Drop it, and everything got from it, to lock. */
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

/** Where everything is encrypted, something in the clear was put there by another hand. */
function assertSealed(expected: Expected, record: unknown): void {
  if (!isSealed(record)) throw damaged(expected)
}

/** They are records of the same form: their text tells them apart. */
function isSameKey(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
