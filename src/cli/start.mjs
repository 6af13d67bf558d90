import { spawn } from 'node:child_process'
import { installMissing, root, run } from './install.mjs'

const usualPort = 4173

if (!installMissing()) fail('The packages could not be installed; npm says why above.')
if (!run('npm run build')) fail('The build failed; the reason is above.')

// Not at the top: on a fresh clone Vite is installed only now.
const { preview } = await import('vite')
const server = await preview({ root, preview: { port: usualPort } })
const address = server.httpServer.address()
const port = typeof address === 'object' && address ? address.port : usualPort

if (port !== usualPort) {
  console.log(`Port ${usualPort} is taken, perhaps by this program in another window.`)
  console.log('A browser keeps saved data per address: cases saved at the usual address do not show here.')
}
console.log(`Open http://localhost:${port}`)
if (!process.argv.includes('--no-open') && !process.env.CI) openBrowser(`http://localhost:${port}`)

/** @param {string} url */
function openBrowser(url) {
  const opener = openerHere()
  if (!opener) return
  const child = spawn(`${opener} ${url}`, { shell: true, stdio: 'ignore', detached: true })
  // The address is printed, so a browser that does not open is no failure.
  child.on('error', () => {})
  child.unref()
}

function openerHere() {
  if (process.platform === 'darwin') return 'open'
  if (process.platform === 'win32') return 'start'
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined
}

/**
 * @param {string} why
 * @returns {never}
 */
function fail(why) {
  console.error(why)
  process.exit(1)
}
