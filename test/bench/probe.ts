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
  /** Once frames come one after another, since nothing is left to do; after two seconds in any case. */
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
    // An idle callback may be left waiting for ten seconds where the machine has other work.
    rest: async () => {
      const longest = performance.now() + 2000
      let last = await painted()
      for (let quick = 0; quick < 5 && last < longest;) {
        const next = await painted()
        quick = next - last < 25 ? quick + 1 : 0
        last = next
      }
    },
  }
  Object.defineProperty(window, 'probe', { value: probe })
}
