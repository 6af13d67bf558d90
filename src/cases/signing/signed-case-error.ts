/** A write that would change what was signed. */
export class SignedCaseError extends Error {
  override name = 'SignedCaseError'
}
