import * as z from 'zod/mini'

const place = 'ixazomib-review-failed-unlocks'
const most = 100

/** When unlocking failed: held until the log can be written again. Nothing of a member is in it. */
export function failedUnlocks(storage: () => Storage = () => localStorage) {
  let times = read()

  function read(): readonly string[] {
    try {
      const parsed = z.array(z.string()).safeParse(JSON.parse(storage().getItem(place) ?? '[]'))
      return parsed.success ? parsed.data.slice(-most) : []
    } catch {
      return []
    }
  }

  function keep(next: readonly string[]) {
    times = next
    try {
      if (next.length === 0) storage().removeItem(place)
      else storage().setItem(place, JSON.stringify(next))
    } catch {
      // Then they are held as long as this page lives.
    }
  }

  return {
    add: (at: string) => keep([...read(), at].slice(-most)),
    take: (): readonly string[] => {
      const taken = read().length > 0 ? read() : times
      keep([])
      return taken
    },
  }
}
