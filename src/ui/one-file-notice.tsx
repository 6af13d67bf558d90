import './one-file-notice.css'

/** What the edition in one file can't do, on every page of it. */
export function OneFileNotice() {
  return (
    <aside className="one-file-notice" aria-label="About this edition">
      <details>
        <summary>Opened from a file: it can’t be installed and does not update itself.</summary>
        <p>
          Ask for a newer file from time to time. The browser ties what is stored here to files opened from this device,
          and other such files may be able to read it, so cases are kept under a passphrase only. A file moved to
          another folder, or another browser, may not find them: keep backups.
        </p>
      </details>
    </aside>
  )
}
