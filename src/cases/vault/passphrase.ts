import { utf8, type Bytes } from './bytes'
import { VaultError } from './vault-error'

const LEAST_CHARACTERS = 12

export const passphraseHint = `${LEAST_CHARACTERS} characters or more; four or five unrelated words are easy to remember.`

/** Why it should not be chosen, and what to do; undefined where it may be. */
export function whyUnfit(passphrase: string): string | undefined {
  const characters = Array.from(passphrase)
  if (characters.length < LEAST_CHARACTERS) {
    return `The passphrase needs ${LEAST_CHARACTERS} characters or more. Four or five unrelated words are easy to remember.`
  }
  if (new Set(characters).size < 5) return 'The passphrase repeats too few characters. Choose unrelated words.'
  return undefined
}

export function assertFit(passphrase: string): void {
  const why = whyUnfit(passphrase)
  if (why !== undefined) throw new VaultError('unfit passphrase', why)
}

// The same keys give other characters on other systems: an accent alone, or one with its letter.
export const passphraseBytes = (passphrase: string): Bytes => utf8(passphrase.normalize('NFKC'))
