/** What runs in the measured page. It is handed over as text, so it may use nothing from outside of itself. */
export interface Probe {
  /**
   * Waits for an event, and after it for other words at a place.
   * @param place a selector; where it holds nothing yet, its first words count
   */
  readonly begin: (event: 'keydown' | 'click', place: string, expected?: string) => void
  /** Milliseconds from the event to the frame in which the words were painted. */
  readonly end: () => Promise<number>
  /** Milliseconds since the navigation at which something of this kind first stood in the page, and was painted. */
  readonly seen: (place: string) => Promise<{ readonly there: number; readonly painted: number }>
  /** Once nothing is left to do. */
  readonly rest: () => Promise<void>
}

declare global {
  interface Window {
    readonly probe: Probe
  }
}

export function installProbe(): void {
  let measuring: Promise<number> = Promise.reject(new Error('Nothing was begun'))
  measuring.catch(() => {})

  /** A message that is posted before a frame is painted arrives after it. */
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(0)
      })
    })

  const until = (isReached: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isReached()) return resolve()
      const observer = new MutationObserver(() => {
        if (!isReached()) return
        observer.disconnect()
        resolve()
      })
      return observer.observe(document, { subtree: true, childList: true, characterData: true })
    })

  const wordsAt = (place: string) => document.querySelector(place)?.textContent ?? undefined

  const probe: Probe = {
    begin: (event, place, expected) => {
      const before = wordsAt(place)
      measuring = new Promise((resolve) => {
        const start = ({ timeStamp }: Event) => {
          const isThere = () => {
            const words = wordsAt(place)
            return expected === undefined ? words !== undefined && words !== before : words === expected
          }
          void until(isThere)
            .then(painted)
            .then((at) => resolve(at - timeStamp))
        }
        addEventListener(event, start, { capture: true, once: true })
      })
    },
    end: () => measuring,
    seen: async (place) => {
      await until(() => document.querySelector(place) !== null)
      return { there: performance.now(), painted: await painted() }
    },
    rest: () =>
      new Promise((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())))
      }),
  }
  Object.defineProperty(window, 'probe', { value: probe })
}
