/** What begins, unlocks and encrypts: fetched where one of these is done. */
export { finishSealing, newKeeping } from './new-keeping'
export { changePassphrase, unlock } from '../vault/keyring'
export { sealedVault } from '../vault/sealed-vault'
