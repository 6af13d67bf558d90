import { inWords, StorageError, type Connect } from '../connection'
import type { Noted } from '../log/device-log'
import { linesHeldBack } from '../log/lines-held-back'
import { openNotedLog, type LocalReviewer } from '../log/noted-log'
import { listenTo } from '../tabs'
import type { Keyring } from '../vault/keyring-form'
import { clearVault, type Vault } from '../vault/vault'
import { casesInMemory } from './cases-in-memory'
import { keptKeyring } from './kept-keyring'
import { keptReviewer, nobody } from './kept-reviewer'
import { shownLock } from './lock-state'

/** How the cases lie on this device, as it is found by what chooses that, unlocks and locks. */
export type Device = ReturnType<typeof openDevice>

/** Looks how the cases are kept here, and holds what opens them for as long as they may be read. */
export function openDevice(connect: Connect) {
  const shown = shownLock()
  const cases = casesInMemory()
  const heldBack = linesHeldBack()
  const log = openNotedLog(connect, vaultNow, shown.tell)
  let keyring: Keyring | undefined
  let vault: Vault | undefined
  let starting: Promise<void> | undefined

  const start = (): Promise<void> => (starting ??= look())

  async function look(): Promise<void> {
    try {
      keyring = await keptKeyring(connect)
      if (keyring === undefined) return shown.show({ state: 'first use' })
      if (keyring.mode === 'sealed') return shown.show({ state: 'locked' })
      await open(keyring, clearVault())
    } catch (error) {
      fail(error)
    }
  }

  const fail = (error: unknown) => shown.show({ state: 'failed', message: inWords(error).message })

  function hold(held: Keyring, opened: Vault) {
    ;[keyring, vault] = [held, opened]
  }

  /** From here on the cases can be read. */
  async function open(held: Keyring, opened: Vault): Promise<void> {
    hold(held, opened)
    log.fetch()
    const { mode, since } = held
    shown.show({ state: 'open', mode, since, reviewer: await keptReviewer(connect, opened) })
  }

  /** Who works here may have been named anew. */
  async function readReviewer(): Promise<void> {
    const before = vault
    if (before === undefined) return
    const named = await keptReviewer(connect, before)
    const current = shown.current()
    // It may have been locked meanwhile.
    if (current.state === 'open' && vault === before) shown.show({ ...current, reviewer: named })
  }

  function forget() {
    vault = undefined
    log.forgetDetails()
    cases.forget()
  }

  /** Looks anew at how the cases are kept. */
  async function again(): Promise<void> {
    // Nothing more may be typed into what can't be saved.
    shown.show({ state: 'opening' })
    await cases.saveSoon()
    forget()
    starting = undefined
    await start()
  }

  async function vaultNow(): Promise<Vault> {
    await start()
    if (vault !== undefined) return vault
    const current = shown.current()
    // Before the choice was made there is nothing that a passphrase would protect; what is kept is encrypted with it.
    if (current.state === 'first use') return clearVault()
    throw new StorageError(current.state === 'failed' ? current.message : 'The cases are locked. Unlock them to go on.')
  }

  function reviewer(): LocalReviewer {
    const current = shown.current()
    return current.state === 'open' ? current.reviewer : nobody
  }

  async function note(noted: Noted): Promise<void> {
    void heldBack.note()
    if (vault !== undefined) await log.note(noted, reviewer())
    // The plan's settings can be changed without unlocking anything.
    else if (shown.current().state === 'locked' && noted.caseId === undefined) log.hold(noted)
  }

  return {
    connect,
    shown,
    cases,
    heldBack,
    log,
    tabs: listenTo('ixazomib-review-lock'),
    start,
    again,
    hold,
    open,
    fail,
    forget,
    note,
    reviewer,
    readReviewer,
    vaultNow,
    keyring: () => keyring,
    vault: () => vault,
  }
}
