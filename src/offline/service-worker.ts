/*
 * Keeps the whole app on the device, and serves it from there. Written out rather than made by Workbox: it is one cache
 * of a known list of files and no strategies, needs no importScripts under the Content-Security-Policy, and each file is
 * held to the hash that the build gave it.
 */

/** Every file of this build with its hash, as `integrity` takes it; the build puts the list in. */
declare const APP_FILES: Readonly<Record<string, string>>
declare const APP_BUILD: string

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Event {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
// The types of workers and of pages can't be had in one project.
interface ThisWorker {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly registration: { readonly scope: string }
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
    (type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  }
}

const worker = globalThis as unknown as ThisWorker
const { scope } = worker.registration
const prefix = 'ixazomib-review-app '
const cacheName = prefix + APP_BUILD
const addressOf = (file: string) => new URL(file === 'index.html' ? '' : file, scope).href
/** Lists the hash of every file, this one too, so that it has no place in the list above. */
const hashList = 'hashes.txt'
const addresses = new Set([...Object.keys(APP_FILES), hashList].map(addressOf))

/** All or nothing: where one file is missing or not what the build made, the version before stays. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  await Promise.all(
    Object.entries(APP_FILES).map(async ([file, integrity]) => {
      const address = addressOf(file)
      // The name of a file in assets holds its hash: the same name is the same file.
      const known = file.startsWith('assets/') ? await caches.match(address) : undefined
      const response = known ?? (await fetch(address, { cache: 'no-store', integrity }))
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      await cache.put(address, response)
    }),
  )
  const list = await fetch(addressOf(hashList), { cache: 'no-store' })
  if (!agrees(await list.clone().text())) throw new Error(`${hashList} is not of this build`)
  await cache.put(addressOf(hashList), list)
}

/** Whether a list of hashes says of every file what the build said. */
function agrees(list: string): boolean {
  const lines = new Set(list.split('\n'))
  return Object.entries(APP_FILES).every(([file, integrity]) => lines.has(`${inHex(integrity)}  ${file}`))
}

const inHex = (integrity: string): string =>
  Array.from(atob(integrity.replace('sha256-', '')), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  )

/** The version before is kept once more: a tab that still runs it may yet ask for a part of it. */
async function dropOldOnes(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)))
}

async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url)
  // Every page of the app is the same file: which one is shown, its address says.
  const isPage = request.mode === 'navigate' && !addresses.has(origin + pathname)
  const cache = await caches.open(cacheName)
  const kept = await cache.match(isPage ? scope : request, { ignoreSearch: true, ignoreVary: true })
  return kept ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
worker.addEventListener('activate', (event) => event.waitUntil(dropOldOnes().then(() => worker.clients.claim())))
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})
// A new version waits until the reviewer takes it.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})

// Its names are its own; the build takes this line out, since not every browser takes a module as service worker.
export {}
