import type { CaseFile } from './case-file'
import { parseCaseText } from './parse-case'

const prefix = 'ixazomib-review-left '

/**
 * A case as it was when its page went, where the disk may not have it yet: what is stored here is stored at once. It
 * lies in the clear until it is taken up, so only what is kept in the clear may be left.
 * @param address kind and id of the case
 */
export function leaveBehind(address: string, file: CaseFile): void {
  try {
    localStorage.setItem(prefix + address, JSON.stringify(file))
  } catch {
    // The write that is under way may still come to its end.
  }
}

/** Takes up what was left of a case; undefined where nothing was, or what was can't be read. */
export function takeUp(address: string): CaseFile | undefined {
  try {
    const text = localStorage.getItem(prefix + address)
    if (text === null) return undefined
    localStorage.removeItem(prefix + address)
    const parsed = parseCaseText(text)
    return 'file' in parsed ? parsed.file : undefined
  } catch {
    return undefined
  }
}

/** Whether what was left of a case is newer than what is kept of it; a signed case never changes. */
export const isNewer = (left: CaseFile | undefined, kept: CaseFile): left is CaseFile =>
  left !== undefined && left.changedAt > kept.changedAt && kept.signature === undefined

/** The address of the case that another page has left behind; undefined where the event tells of something else. */
export function addressLeft({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): string | undefined {
  return key?.startsWith(prefix) === true && newValue !== null ? key.slice(prefix.length) : undefined
}

/** Where cases are encrypted from now on, nothing may lie here in the clear. */
export function dropAllLeft(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name)
  } catch {
    // Then nothing was kept there either.
  }
}
