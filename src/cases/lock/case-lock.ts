import { casesInMemory, type CaseHolder } from './cases-in-memory'
import { inWords, StorageError, type Connect } from '../connection'
import { fetchPart } from '../fetch-part'
import type { Noted } from '../log/device-log'
import { keptKeyring, replaceKeyring } from './kept-keyring'
import { keptReviewer, nobody, sealReviewer } from './kept-reviewer'
import { linesHeldBack } from '../log/lines-held-back'
import { fieldsChanged } from '../log/note-changes'
import { openNotedLog, type LocalReviewer } from '../log/noted-log'
import { withoutHiddenMarksIn } from '../read-file/hidden-marks'
import { listenTo } from '../tabs'
import type { Keyring } from '../vault/keyring-form'
import { VaultError } from '../vault/vault-error'
import { clearVault, type Vault } from '../vault/vault'

export type LockState =
  | { readonly state: 'opening' | 'first use' | 'locked' }
  /** The message says what to do. */
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'open'
      readonly mode: Vault['mode']
      /** When a passphrase was chosen, or when the reviewer went on without: instant. */
      readonly since: string
      /** Who works here, as it is printed; blank where nobody gave a name. */
      readonly reviewer: LocalReviewer
    }

/** So long other tabs have to save, before what they write does not fit any more. Milliseconds. */
const othersSave = 300

const encryption = () => fetchPart(() => import('./encryption'))

/** Whether the cases of this device can be read, and how they come to be and cease to be. */
export function openCaseLock(connect: Connect) {
  const listeners = new Set<() => void>()
  const cases = casesInMemory()
  const heldBack = linesHeldBack()
  const tabs = listenTo('ixazomib-review-lock')
  const log = openNotedLog(connect, vaultNow, () => listeners.forEach((listener) => listener()))
  let lockState: LockState = { state: 'opening' }
  let vault: Vault | undefined
  let keyring: Keyring | undefined
  let starting: Promise<void> | undefined

  function show(next: LockState) {
    lockState = next
    listeners.forEach((listener) => listener())
  }

  const start = (): Promise<void> => (starting ??= look())

  const forgetAll = () => {
    log.forgetDetails()
    cases.forget()
  }

  async function look(): Promise<void> {
    try {
      keyring = await keptKeyring(connect)
      if (keyring === undefined) return show({ state: 'first use' })
      if (keyring.mode === 'sealed') return show({ state: 'locked' })
      vault = clearVault()
      await open(vault, keyring)
    } catch (error) {
      show({ state: 'failed', message: inWords(error).message })
    }
  }

  async function open(opened: Vault, { mode, since }: Keyring): Promise<void> {
    log.fetch()
    const reviewer = await keptReviewer(connect, opened)
    show({ state: 'open', mode, since, reviewer })
  }

  /** Chooses how cases are kept here: with a passphrase, or without. What was there already comes along. */
  async function begin(named: LocalReviewer, passphrase?: string): Promise<void> {
    await start()
    const reviewer = withoutHiddenMarksIn(named)
    const at = new Date().toISOString()
    const old = keyring
    const made = await (await encryption()).newKeeping(passphrase, reviewer, at)
    if (lockState.state === 'open') {
      // What is still to be written fits what is there now, and no more after this.
      tabs.tell('save')
      await Promise.all([cases.saveSoon(), new Promise((resolve) => setTimeout(resolve, othersSave))])
    }
    if (!(await replaceKeyring(connect, old, made.keyring, made.beside))) {
      await again()
      throw new StorageError('Another tab has chosen how cases are kept here. This page now follows it.')
    }
    // Every page takes up its case anew: none may go by what stood there before, nor keep it in the clear.
    show({ state: 'opening' })
    forgetAll()
    ;({ keyring, vault } = made)
    tabs.tell('changed')
    try {
      await log.start(made.vault, at, old === undefined ? made.vault : clearVault()).catch(() => {})
      if (made.vault.mode === 'sealed') await (await encryption()).finishSealing(connect, made.vault, log.sealOld)
      await open(made.vault, made.keyring)
    } catch (error) {
      show({ state: 'failed', message: inWords(error).message })
      throw error
    }
    await note({ what: passphrase === undefined ? 'went on without a passphrase' : 'passphrase turned on', at })
  }

  async function unlockWith(passphrase: string): Promise<void> {
    await start()
    const kept = await keptKeyring(connect)
    if (kept?.mode !== 'sealed') return again()
    const { finishSealing, sealedVault, unlock } = await encryption()
    const opened = sealedVault(await guessed(() => unlock(kept, passphrase)))
    ;[keyring, vault] = [kept, opened]
    await finishSealing(connect, opened, log.sealOld)
    await open(opened, kept)
    void log.unlocked(reviewerNow())
  }

  /** A passphrase that was wrong stands in the log, wherever it was typed. */
  async function guessed<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof VaultError && error.trouble === 'wrong passphrase') await noteGuess()
      throw error
    }
  }

  const noteGuess = async () =>
    vault === undefined ? log.hold({ what: 'unlock failed' }) : note({ what: 'unlock failed' })

  /** Saves what is being edited, then forgets all that could be read. */
  async function lock(tellOthers = true): Promise<void> {
    if (lockState.state !== 'open' || lockState.mode === 'clear') return
    const before = vault
    if (tellOthers) tabs.tell('lock')
    await cases.saveSoon()
    // Whoever worked here until now has locked; what was done before stands before it.
    const noted = tellOthers ? note({ what: 'locked' }) : undefined
    show({ state: 'locked' })
    // What could not be saved in time is tried again, out of sight, until it is.
    await Promise.all([cases.save(), noted])
    if (vault !== before) return
    vault = undefined
    forgetAll()
  }

  /** Who works here from now on; what was signed before keeps its name. */
  async function name(named: LocalReviewer): Promise<void> {
    const opened = await vaultNow()
    const before = reviewerNow()
    const { name: called, credentials } = withoutHiddenMarksIn(named)
    const reviewer = { name: called.trim(), credentials: credentials.trim() }
    const details = fieldsChanged(Object.entries(before), Object.entries(reviewer))
    if (lockState.state !== 'open' || Object.keys(details).length === 0) return
    const record = await sealReviewer(opened, reviewer)
    await (await connect()).put('settings', record, 'reviewer')
    const noted = note({ what: 'reviewer changed', details })
    show({ ...lockState, reviewer })
    tabs.tell('reviewer')
    await noted
  }

  const reviewerNow = (): LocalReviewer => (lockState.state === 'open' ? lockState.reviewer : nobody)

  async function note(noted: Noted): Promise<void> {
    void heldBack.note()
    if (vault !== undefined) await log.note(noted, reviewerNow())
    // The plan's settings can be changed without unlocking anything.
    else if (lockState.state === 'locked' && noted.caseId === undefined) log.hold(noted)
  }

  /** Looks anew at how the cases are kept. */
  async function again(): Promise<void> {
    // Nothing more may be typed into what can't be saved.
    show({ state: 'opening' })
    await cases.saveSoon()
    vault = undefined
    forgetAll()
    starting = undefined
    await start()
  }

  tabs.listen((what, elsewhere) => {
    if (!elsewhere) return
    if (what === 'save') void cases.save()
    if (what === 'lock') void lock(false)
    if (what === 'reviewer' && lockState.state === 'open' && vault && keyring) void open(vault, keyring)
    if (what === 'changed' && lockState.state !== 'opening') void again()
  })

  async function vaultNow(): Promise<Vault> {
    await start()
    if (vault !== undefined) return vault
    // Before the choice was made there is nothing that a passphrase would protect; what is kept is encrypted with it.
    if (lockState.state === 'first use') return clearVault()
    throw new StorageError(
      lockState.state === 'failed' ? lockState.message : 'The cases are locked. Unlock them to go on.',
    )
  }

  const change = async (from: string, to: string): Promise<void> => {
    const kept = await keptKeyring(connect)
    if (kept?.mode !== 'sealed') throw new StorageError('There is no passphrase here that could be changed.')
    const { changePassphrase } = await encryption()
    const changed = await guessed(() => changePassphrase(kept, from, to))
    if (!(await replaceKeyring(connect, kept, changed))) {
      throw new StorageError('Another tab has changed the passphrase meanwhile. Nothing was changed here.')
    }
    keyring = changed
    await note({ what: 'passphrase changed' })
  }

  return {
    current: () => lockState,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      void start()
      return () => void listeners.delete(listener)
    },
    begin: (reviewer: LocalReviewer, passphrase?: string) => inSaid(() => begin(reviewer, passphrase)),
    /** Encrypts what is here from now on. */
    turnOn: (passphrase: string) => inSaid(() => begin(reviewerNow(), passphrase)),
    unlock: (passphrase: string) => inSaid(() => unlockWith(passphrase)),
    changePassphrase: (from: string, to: string) => inSaid(() => change(from, to)),
    name: (reviewer: LocalReviewer) => inSaid(() => name(reviewer)),
    lock: () => lock(),
    retry: () => void again(),
    vault: vaultNow,
    note,
    /** What is held back is noted before any other line. */
    noteFirst: heldBack.add,
    noteHeld: heldBack.note,
    ...log.reading,
    readLogs: () => inSaid(log.reading.readLogs),
    /** Whoever holds cases in memory saves them before locking, and forgets them after it. */
    hold: (holder: CaseHolder) => cases.hold(holder),
  }
}

async function inSaid<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw inWords(error)
  }
}
