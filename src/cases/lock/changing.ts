/** What changes how cases are kept, or who works here: fetched where one of these is done. */
export { chooseKeeping } from './choose-keeping'
export { nameReviewer } from './name-reviewer'
export { replacePassphrase, unlockWithPassphrase } from './use-passphrase'
