/** Why a value has no canonical form. */
export class CanonicalError extends Error {
  override name = 'CanonicalError'
}

/**
 * JSON with one spelling for each value, by RFC 8785: numbers as ECMAScript writes them, names in the order of their
 * UTF-16 code units, nothing between. As in JSON, a property that is undefined is absent.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (isPlain(value)) return objectText(value)
  throw new CanonicalError(`JSON has no form for a value of the kind ${typeof value}.`)
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new CanonicalError(`JSON has no form for ${value}.`)
  return JSON.stringify(value)
}

// JSON.stringify would write half of a surrogate pair as an escape, which RFC 8785 refuses.
function stringText(value: string): string {
  if (half.test(value)) throw new CanonicalError('A text holds half of a character.')
  return JSON.stringify(value)
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
  return `{${names.map((name) => `${stringText(name)}:${canonicalJson(value[name])}`).join(',')}}`
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // An object of another realm, as a message from a worker can be, has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const half = /\p{Surrogate}/u

/** The same value with each half of a character replaced as every page and printer replaces it: by U+FFFD. */
export function wellFormed<Value>(value: Value): Value
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map((item: unknown) => wellFormed(item))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wellFormed(item)]))
}
