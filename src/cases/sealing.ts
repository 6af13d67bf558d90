const place = 'ixazomib-review-encrypt-files'

/** Whether the reviewer wants exported files and backups encrypted; kept on this device. */
export function isSealingWanted(): boolean {
  try {
    return localStorage.getItem(place) === 'yes'
  } catch {
    return false
  }
}

export function wantSealing(isWanted: boolean): void {
  try {
    localStorage.setItem(place, isWanted ? 'yes' : 'no')
  } catch {
    // Then it is asked again after the next start.
  }
}
