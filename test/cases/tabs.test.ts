import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenTo } from '../../src/cases/tabs'

let open = 0

beforeEach(() => {
  open = 0
  vi.stubGlobal(
    'BroadcastChannel',
    class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        open++
      }
      override close() {
        super.close()
        open--
      }
    },
  )
})
afterEach(() => void vi.unstubAllGlobals())

test('another tab hears what is told, also by one that listens to nothing itself', async () => {
  const [told, quiet] = [listenTo('cases'), listenTo('cases')]
  const heard = vi.fn<(id: string, elsewhere: boolean) => void>()
  const stop = told.listen(heard)
  quiet.tell('a')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('a', true))
  stop()
})

test('what is told here is heard here at once, as not from elsewhere', () => {
  const tabs = listenTo('cases')
  const heard = vi.fn<(id: string, elsewhere: boolean) => void>()
  const stop = tabs.listen(heard)
  tabs.tell('a')
  expect(heard).toHaveBeenCalledExactlyOnceWith('a', false)
  stop()
  tabs.tell('b')
  expect(heard).toHaveBeenCalledOnce()
})

test('the channel is open only while somebody listens: a day of cases leaves none behind', () => {
  const stops = Array.from({ length: 40 }, () => {
    const tabs = listenTo('turns')
    return [tabs.listen(() => {}), tabs.listen(() => {})] as const
  })
  expect(open).toBe(40)
  stops.forEach(([stop]) => stop())
  expect(open).toBe(40)
  stops.forEach(([, stop]) => stop())
  expect(open).toBe(0)
  listenTo('turns').tell('a')
  expect(open).toBe(0)
})

test('it opens again for the next who listens', async () => {
  const [tabs, other] = [listenTo('turns'), listenTo('turns')]
  tabs.listen(() => {})()
  const heard = vi.fn<(id: string, elsewhere: boolean) => void>()
  const stop = tabs.listen(heard)
  other.tell('a')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('a', true))
  stop()
})
