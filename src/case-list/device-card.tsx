import type { BackingUp } from './use-backup'
import { Button } from '../ui/button'
import { OpenFilesButton } from './open-files'
import { type OpeningFiles } from './use-open-files'
import { SealChoice } from '../sealing/seal-choice'
import type { Sealing } from '../sealing/use-sealing'

interface Props {
  readonly count: number
  readonly backup: BackingUp
  /** How old the last backup is, and how much is not in it. */
  readonly backupWords: string
  readonly files: OpeningFiles
  readonly sealing: Pick<Sealing, 'isOn' | 'turn'>
  readonly onBackUp: () => void
  readonly onExportAll: () => void
}

/** Where the cases are, and how to keep a copy of them. */
export function DeviceCard({ count, backup, backupWords, files, sealing, onBackUp, onExportAll }: Props) {
  return (
    <section className="list-card" aria-labelledby="device-heading">
      <h2 id="device-heading">Everything stays on this device</h2>
      <p className="quiet">
        Cases are kept in this browser and sent nowhere. Clearing the browser’s data deletes them. {backupWords}
      </p>
      <div className="list-card-buttons">
        <Button onClick={onBackUp} disabled={count === 0 || backup.progress !== undefined}>
          Back up now
        </Button>
        <OpenFilesButton label="Restore" files={files} />
        <Button onClick={onExportAll} disabled={count === 0}>
          Export all cases
        </Button>
      </div>
      <SealChoice isOn={sealing.isOn} onChange={sealing.turn} />
      {sealing.isOn ? null : (
        <p className="quiet small">Without it, whoever has the file of a backup or an export can read it.</p>
      )}
      {backup.progress === undefined ? null : (
        <progress aria-label="Backing up" value={backup.progress.done} max={backup.progress.total} />
      )}
    </section>
  )
}
