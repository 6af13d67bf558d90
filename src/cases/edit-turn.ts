import { listenTo } from './tabs'

/** Whose turn it is to edit a case that is open in several tabs. */
export type Turn = 'asking' | 'mine' | 'elsewhere'

export interface EditTurn {
  readonly current: () => Turn
  /** Asks for the turn while somebody looks, and gives it back after. */
  readonly subscribe: (listener: () => void) => () => void
  readonly takeOver: () => Promise<void>
}

/** A turn that another tab just gave back comes within this time; one that it holds does not. */
const shortly = 250
/** So long another tab has to save and to give its turn away; then it is taken from it. */
const patience = 2500

/** @param save what is being edited, before the turn goes to another tab */
export function openTurn(name: string, save: () => Promise<void>): EditTurn {
  const listeners = new Set<() => void>()
  const tabs = listenTo('ixazomib-review-turns')
  let turn: Turn = 'asking'
  let giveBack: (() => void) | undefined
  let stop: (() => void) | undefined

  function show(next: Turn) {
    if (turn === next) return
    turn = next
    listeners.forEach((listener) => listener())
  }

  /** Resolves once it is known whether the turn came. */
  function ask(options: LockOptions): Promise<boolean> {
    const { locks } = navigator as { readonly locks?: LockManager }
    if (locks === undefined) return askTabs(options)
    return new Promise((resolve) => {
      locks
        .request(`ixazomib-review ${name}`, options, () => {
          resolve(true)
          show('mine')
          return new Promise<void>((release) => (giveBack = release))
        })
        // It did not come in time, or was taken away.
        .catch(() => {
          resolve(false)
          if (listeners.size > 0) show('elsewhere')
        })
    })
  }

  /** Where the browser has no locks, whoever holds the turn answers. What is saved is checked all the same. */
  function askTabs({ steal }: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (isMine: boolean) => {
        stopListening()
        clearTimeout(timer)
        show(isMine ? 'mine' : 'elsewhere')
        if (isMine) giveBack = () => {}
        resolve(isMine)
      }
      const stopListening = tabs.listen((said, elsewhere) => {
        if (elsewhere && steal !== true && said === `held ${name}`) settle(false)
      })
      const timer = setTimeout(() => settle(true), steal === true ? 0 : shortly)
      tabs.tell(`asked ${name}`)
    })
  }

  function release() {
    giveBack?.()
    giveBack = undefined
  }

  async function give(): Promise<void> {
    await Promise.race([save(), new Promise((resolve) => setTimeout(resolve, patience - 500))])
    show('elsewhere')
    release()
  }

  return {
    current: () => turn,
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        stop = tabs.listen((said, elsewhere) => {
          if (!elsewhere || turn !== 'mine') return
          if (said === `asked ${name}`) tabs.tell(`held ${name}`)
          if (said === `give ${name}`) void give()
        })
        void ask({ signal: AbortSignal.timeout(shortly) })
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        turn = 'asking'
        release()
      }
    },
    takeOver: async () => {
      tabs.tell(`give ${name}`)
      if (!(await ask({ signal: AbortSignal.timeout(patience) }))) await ask({ steal: true })
    },
  }
}
