import { expect, test, vi } from 'vitest'
import { watchForUpdates } from '../../src/offline/app-update'

class Registration extends EventTarget {
  active: object | null = null
  waiting: { readonly postMessage: (message: unknown) => void } | null = null
  installing: EventTarget | null = null
  update = () => Promise.resolve()
}

class Workers extends EventTarget {
  readonly registration = new Registration()
  readonly messages: unknown[] = []
  constructor(public controller: object | null) {
    super()
    this.registration.active = controller
  }
  register = () => Promise.resolve(this.registration)

  /** A new version has arrived and waits. */
  arrive() {
    const { registration } = this
    registration.installing = new EventTarget()
    registration.dispatchEvent(new Event('updatefound'))
    registration.waiting = { postMessage: (message) => this.messages.push(message) }
    registration.installing.dispatchEvent(new Event('statechange'))
  }
  takeOver() {
    this.controller = {}
    this.dispatchEvent(new Event('controllerchange'))
  }
}

async function watched(workers: Workers) {
  const reload = vi.fn<() => void>()
  const update = watchForUpdates(workers as unknown as ServiceWorkerContainer, '/service-worker.js', reload)
  await Promise.resolve()
  return { update, reload }
}
const nothing = () => Promise.resolve()

test('the first version to come is no update', async () => {
  const workers = new Workers(null)
  const { update, reload } = await watched(workers)
  workers.arrive()
  workers.takeOver()
  expect(update.current()).toBe('none')
  expect(reload).not.toHaveBeenCalled()
})

test('a new version waits until it is taken, then the page loads anew', async () => {
  const workers = new Workers({})
  const { update, reload } = await watched(workers)
  const listener = vi.fn<() => void>()
  update.subscribe(listener)
  workers.arrive()
  expect(update.current()).toBe('ready')
  expect(listener).toHaveBeenCalledOnce()
  expect(workers.messages).toEqual([])

  await update.take(nothing)
  expect(workers.messages).toEqual(['take over'])
  expect(reload).not.toHaveBeenCalled()
  workers.takeOver()
  expect(reload).toHaveBeenCalledOnce()
})

test('one that waited already when the page came is offered too', async () => {
  const workers = new Workers({})
  workers.registration.waiting = { postMessage: () => {} }
  const { update } = await watched(workers)
  expect(update.current()).toBe('ready')
})

test('where saving fails nothing is taken', async () => {
  const workers = new Workers({})
  const { update, reload } = await watched(workers)
  workers.arrive()
  await expect(update.take(() => Promise.reject(new Error('The disk is full')))).rejects.toThrow('The disk is full')
  expect(workers.messages).toEqual([])
  expect(reload).not.toHaveBeenCalled()
  expect(update.current()).toBe('ready')
})

test('a tab in which it was not taken is stale; it reloads by hand, and saves first', async () => {
  const workers = new Workers({})
  const { update, reload } = await watched(workers)
  workers.arrive()
  workers.takeOver()
  expect(update.current()).toBe('stale')
  expect(reload).not.toHaveBeenCalled()
  const save = vi.fn<() => Promise<void>>(nothing)
  await update.take(save)
  expect(save).toHaveBeenCalledBefore(reload)
})

test('without a service worker the app goes on', async () => {
  const workers = new Workers(null)
  workers.register = () => Promise.reject(new Error('refused'))
  const { update } = await watched(workers)
  expect(update.current()).toBe('none')
})
