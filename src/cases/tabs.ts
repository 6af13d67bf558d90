/** @param id of the case that changed @param elsewhere true where another tab changed it */
export type Listener = (id: string, elsewhere: boolean) => void

/** Tells this tab and the others which case has changed. The channel is open only while somebody here listens. */
export function listenTo(name: string): { tell: (id: string) => void; listen: (listener: Listener) => () => void } {
  const listeners = new Set<Listener>()
  let channel: BroadcastChannel | undefined

  function open(): BroadcastChannel {
    const opened = new BroadcastChannel(name)
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') listeners.forEach((listener) => listener(data, true))
    })
    return opened
  }

  return {
    tell: (id) => {
      const used = channel ?? open()
      used.postMessage(id)
      if (channel === undefined) used.close()
      listeners.forEach((listener) => listener(id, false))
    },
    listen: (listener) => {
      listeners.add(listener)
      channel ??= open()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        channel?.close()
        channel = undefined
      }
    },
  }
}
