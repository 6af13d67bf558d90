import { existsSync } from 'node:fs'
import { run } from '../src/cli/install.mjs'
import { findBrowser } from './find-browser.mjs'

/** The path of a browser to test in, installed where there is none; undefined where that fails. */
export function findOrInstallBrowser() {
  for (const attempt of [() => {}, installFromDebian, installFromPlaywright]) {
    attempt()
    const browser = findBrowser()
    if (browser) return browser
  }
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  run('apt-get update')
  run('apt-get install -y chromium', { DEBIAN_FRONTEND: 'noninteractive' })
}

function installFromPlaywright() {
  run('npx playwright install chromium')
}
