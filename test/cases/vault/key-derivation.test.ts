import { describe, expect, test } from 'vitest'
import { freshKdf, LEAST_ITERATIONS, MOST_ITERATIONS, parseKdf } from '../../../src/cases/vault/key-derivation'
import { whyUnfit } from '../../../src/cases/vault/passphrase'
import { VaultError } from '../../../src/cases/vault/vault-error'

function troubleOf(value: unknown): string | undefined {
  try {
    parseKdf(value)
    return undefined
  } catch (error) {
    return error instanceof VaultError ? error.trouble : String(error)
  }
}

describe('the way from passphrase to key', () => {
  const kdf = freshKdf()

  test('is at least 600,000 rounds with a salt of its own', () => {
    expect(parseKdf(kdf).iterations).toBeGreaterThanOrEqual(600_000)
    expect(parseKdf(kdf).salt).toHaveLength(16)
    expect(freshKdf().salt).not.toBe(kdf.salt)
  })

  test.each([LEAST_ITERATIONS, MOST_ITERATIONS])('may have %d rounds', (iterations) => {
    expect(troubleOf({ ...kdf, iterations })).toBeUndefined()
  })

  test.each<[string, unknown]>([
    ['too few rounds', { ...kdf, iterations: LEAST_ITERATIONS - 1 }],
    ['one round', { ...kdf, iterations: 1 }],
    ['no rounds', { ...kdf, iterations: 0 }],
    ['less than none', { ...kdf, iterations: -600_000 }],
    ['too many rounds', { ...kdf, iterations: MOST_ITERATIONS + 1 }],
    ['rounds without end', { ...kdf, iterations: Number.POSITIVE_INFINITY }],
    ['rounds beyond whole numbers', { ...kdf, iterations: 1e300 }],
    ['rounds that wrap around at 32 bits', { ...kdf, iterations: 2 ** 32 + 600_000 }],
    ['half a round', { ...kdf, iterations: 600_000.5 }],
    ['rounds that are no number', { ...kdf, iterations: Number.NaN }],
    ['rounds as text', { ...kdf, iterations: '600000' }],
    ['no salt', { ...kdf, salt: '' }],
    ['a short salt', { ...kdf, salt: 'AAAA' }],
    ['a long salt', { ...kdf, salt: 'A'.repeat(1_000_000) }],
    ['a salt that is no base64', { ...kdf, salt: '!'.repeat(24) }],
    ['a salt spelled otherwise', { ...kdf, salt: `${kdf.salt} ` }],
    ['something more', { ...kdf, pepper: 'x' }],
    ['nothing', undefined],
    ['a list', [kdf]],
  ])('is refused with %s', (_name, value) => {
    expect(troubleOf(value)).toBe('refused')
  })

  test('of another name is that of a newer version', () => {
    expect(troubleOf({ name: 'Argon2id', memory: 19_456, passes: 2, lanes: 1, salt: kdf.salt })).toBe('newer')
  })
})

describe('a passphrase', () => {
  test.each(['', 'short', 'elevenchars', 'aaaaaaaaaaaaaaaa', '1212121212121212', '😀'.repeat(12)])(
    'may not be %j',
    (passphrase) => {
      expect(whyUnfit(passphrase)).toMatch(/Choose|words/)
    },
  )

  test.each(['twelve chars', 'correct horse battery staple', 'Zoë öffnet den Fall'])('may be %j', (passphrase) => {
    expect(whyUnfit(passphrase)).toBeUndefined()
  })
})
