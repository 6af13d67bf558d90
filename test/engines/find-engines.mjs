import { existsSync } from 'node:fs'
import { join } from 'node:path'

const firefoxes = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? 'C:/', 'Mozilla Firefox/firefox.exe')],
}

/** The path of an installed Firefox: FIREFOX_PATH where it is set, else the first that is found. */
export function findFirefox() {
  const usual = Object.entries(firefoxes).find(([platform]) => platform === process.platform)?.[1] ?? []
  return process.env.FIREFOX_PATH || usual.find((path) => existsSync(path))
}

const webKitDriver = '/usr/bin/WebKitWebDriver'
const display = '/usr/bin/Xvfb'

/** Debian's driver of WebKitGTK; undefined where it, or the display that it draws on, is missing. */
export function findWebKit() {
  return existsSync(webKitDriver) && existsSync(display) ? { driver: webKitDriver, display } : undefined
}
