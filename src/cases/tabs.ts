/** @param id of the case that changed @param elsewhere true where another tab changed it */
export type Listener = (id: string, elsewhere: boolean) => void

/** Tells this tab and the others which case has changed. */
export function listenTo(channel: string): { tell: (id: string) => void; listen: (listener: Listener) => () => void } {
  const listeners = new Set<Listener>()
  const others = new BroadcastChannel(channel)
  others.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listeners.forEach((listener) => listener(data, true))
  })
  return {
    tell: (id) => {
      others.postMessage(id)
      listeners.forEach((listener) => listener(id, false))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
