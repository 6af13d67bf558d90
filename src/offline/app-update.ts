/** "ready": a new version waits to be taken. "stale": another tab has taken it, and this one still runs the old one. */
export type UpdateState = 'none' | 'ready' | 'stale'

export interface AppUpdate {
  readonly current: () => UpdateState
  readonly subscribe: (listener: () => void) => () => void
  /** Saves first; rejects, and changes nothing, where that fails. Otherwise the page loads anew. */
  readonly take: (saveFirst: () => Promise<void>) => Promise<void>
}

const hour = 3_600_000

/** Where there is no service worker there is nothing to take: a reload always brings the newest version. */
export const noUpdates: AppUpdate = {
  current: () => 'none',
  subscribe: () => () => {},
  take: () => Promise.resolve(),
}

/**
 * Registers the service worker and watches for new versions of the app.
 * @param script address of the service worker
 */
export function watchForUpdates(
  workers: ServiceWorkerContainer,
  script: string,
  reload = () => location.reload(),
): AppUpdate {
  const listeners = new Set<() => void>()
  let state: UpdateState = 'none'
  let waiting: ServiceWorker | null = null
  let isTaking = false
  // On the first visit the page has no service worker, and the first one to come is no change of version.
  let isFirst = workers.controller === null

  function change(next: UpdateState) {
    state = next
    listeners.forEach((listener) => listener())
  }

  workers.addEventListener('controllerchange', () => {
    if (isTaking) reload()
    else if (!isFirst) change('stale')
    isFirst = false
  })

  function look(registration: ServiceWorkerRegistration) {
    waiting = registration.waiting
    if (waiting !== null && registration.active !== null && state === 'none') change('ready')
  }

  async function register() {
    const registration = await workers.register(script, { updateViaCache: 'none' })
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => look(registration))
    })
    look(registration)
    setInterval(() => void registration.update().catch(() => {}), hour)
  }
  // Without it the app works as long as the server does.
  register().catch(() => {})

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take: async (saveFirst) => {
      await saveFirst()
      if (state === 'stale' || waiting === null) return reload()
      isTaking = true
      waiting.postMessage('take over')
    },
  }
}
