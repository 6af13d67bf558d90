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
const often = 50

/** @param save saves what is being edited, before the turn goes to another tab; the turn goes also where that fails */
export function openTurn(name: string, save: () => Promise<void>): EditTurn {
  const listeners = new Set<() => void>()
  const tabs = listenTo('ixazomib-review-turns')
  let turn: Turn = 'asking'
  let giveBack: (() => void) | undefined
  let stop: (() => void) | undefined
  let leave = () => {}
  /** Where the browser has no locks: the tab that had the turn has saved, and has it no more. */
  let isFree = false

  function show(next: Turn) {
    if (turn === next) return
    turn = next
    listeners.forEach((listener) => listener())
  }

  /** Stands in line for the turn: it may come late, from a tab that closes or because this device is slow. */
  function queue(): void {
    const leaving = new AbortController()
    leave = () => leaving.abort()
    void ask({ signal: leaving.signal })
  }

  /** Resolves once it is known whether the turn came. */
  function ask(options: LockOptions): Promise<boolean> {
    const locks = locksHere()
    if (locks === undefined) return askTabs(options)
    let came = false
    return new Promise((resolve) => {
      locks
        .request(`ixazomib-review ${name}`, options, () => {
          came = true
          resolve(true)
          // Nobody looks any more: to hold it would keep the other tabs from editing.
          if (listeners.size === 0) return
          show('mine')
          return new Promise<void>((release) => (giveBack = release))
        })
        .catch(() => {
          resolve(false)
          // Another tab has taken it by force.
          if (came && listeners.size > 0) wait()
        })
    })
  }

  function wait() {
    show('elsewhere')
    if (locksHere() === undefined) tabs.tell(`free ${name}`)
    else queue()
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
    await Promise.race([save().catch(() => {}), new Promise((resolve) => setTimeout(resolve, patience - 500))])
    release()
    wait()
  }

  // Functions, since from their types TypeScript takes variables for unchanged that others set meanwhile.
  const current = () => turn
  const isHeld = () => turn !== 'mine' && !isFree

  return {
    current,
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        stop = tabs.listen((said, elsewhere) => {
          if (!elsewhere) return
          if (said === `free ${name}`) isFree = true
          if (turn !== 'mine') return
          if (said === `asked ${name}`) tabs.tell(`held ${name}`)
          if (said === `give ${name}`) void give()
        })
        queue()
        if (locksHere() !== undefined) {
          setTimeout(() => turn === 'asking' && listeners.size > 0 && show('elsewhere'), shortly)
        }
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        leave()
        turn = 'asking'
        release()
      }
    },
    takeOver: async () => {
      isFree = false
      tabs.tell(`give ${name}`)
      const end = performance.now() + patience
      while (isHeld() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, often))
      if (current() === 'mine' || listeners.size === 0) return
      leave()
      await ask({ steal: true })
    },
  }
}

const locksHere = () => (navigator as { readonly locks?: LockManager }).locks
