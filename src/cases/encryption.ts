/** What begins, unlocks and encrypts: fetched where one of these is done. */
export { sealAll } from './seal-all'
export { changePassphrase, clearKeyring, createKeyring, unlock } from './vault/keyring'
export { sealedVault } from './vault/sealed-vault'
