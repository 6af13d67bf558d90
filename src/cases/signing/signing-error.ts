/** Why a case can't be signed, added to or revised. */
export class SigningError extends Error {
  override name = 'SigningError'
}
