export type VaultTrouble =
  | 'wrong passphrase'
  /** What is stored is not what was saved. */
  | 'damaged'
  /** Its parameters are such that this app never makes: too weak, or made to stall it. */
  | 'refused'
  /** A newer version of the app made it. */
  | 'newer'
  /** Not one to protect cases with. */
  | 'unfit passphrase'
  /** The browser gives this page no cryptography. */
  | 'unavailable'

/** Something could not be encrypted or read; the message says what to do. */
export class VaultError extends Error {
  override name = 'VaultError'
  readonly trouble: VaultTrouble

  constructor(trouble: VaultTrouble, message: string) {
    super(message)
    this.trouble = trouble
  }
}
