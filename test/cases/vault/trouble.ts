import { VaultError } from '../../../src/cases/vault/vault-error'

/** Why something was refused; undefined where it was not. */
export async function troubleOf(attempt: Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt
    return undefined
  } catch (error) {
    return error instanceof VaultError ? error.trouble : String(error)
  }
}
