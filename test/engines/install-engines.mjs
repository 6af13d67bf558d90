import { existsSync } from 'node:fs'
import { run } from '../../src/cli/install.mjs'
import { findFirefox, findWebKit } from './find-engines.mjs'

/** Installs Firefox and WebKit's driver where that can be done, and says plainly which of them there is not. */
export function installEngines() {
  const lacking = [...(findFirefox() ? [] : ['firefox-esr']), ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])]
  if (lacking.length > 0) installFromDebian(lacking)
  if (!findFirefox()) console.log('Firefox was not found and could not be installed: its smoke is SKIPPED.')
  if (!findWebKit()) console.log('WebKit was not found and could not be installed: its smoke is SKIPPED.')
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!run(install, quietly) && run('apt-get update')) run(install, quietly)
}
