import { WebSocket } from 'undici'

/** What a command gives back, or an event tells: their forms are those of the WebDriver BiDi standard. */
// oxlint-disable-next-line typescript/no-explicit-any
type Told = any

export interface Bidi {
  /** Rejects with what the browser says where the command fails. */
  readonly send: (method: string, params: object) => Promise<Told>
  readonly on: (event: string, listener: (params: Told) => void) => void
  readonly close: () => void
}

/** A connection that speaks WebDriver BiDi: commands by number, and events in between. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, { resolve: (result: Told) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, (params: Told) => void>()
  let last = 0
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)))
  })
  socket.addEventListener('message', ({ data }) => {
    const { id, type, method, params, result, error, message } = JSON.parse(String(data))
    if (type === 'event') return listeners.get(method)?.(params)
    if (type === 'error') waiting.get(id)?.reject(new Error(`${error}: ${message}`))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  })
  socket.addEventListener('close', () => {
    waiting.forEach(({ reject }) => reject(new Error('The browser has ended the connection.')))
    waiting.clear()
  })
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        socket.send(JSON.stringify({ id, method, params }))
      }),
    on: (event, listener) => void listeners.set(event, listener),
    close: () => socket.close(),
  }
}
