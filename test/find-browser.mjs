import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const onLinux = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
]
const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
  ['/', homedir()].map((home) => join(home, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
)
const onWindows = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].flatMap((maker) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? 'C:/', maker, 'Application', maker.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
  ),
)

/** The path of an installed Chrome, Chromium or Edge: what CHROME_PATH names, if it is there, else the first that is found. */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...usualPlaces(), playwrightsOwn()].find(works)
}

function usualPlaces() {
  if (process.platform === 'darwin') return onMac
  return process.platform === 'win32' ? onWindows : onLinux
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return chromium.executablePath()
}

/** @param {string | undefined} path */
function works(path) {
  if (path === undefined || !existsSync(path)) return false
  // Some systems put a script there that only says how to install the browser. On Windows, asking opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0
}
