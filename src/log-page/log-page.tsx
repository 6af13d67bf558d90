import { useState } from 'react'
import type { CaseRow } from '../cases/list/case-row'
import type { CheckedLog } from '../cases/log/kept-copy'
import { messageOf } from '../cases/message-of'
import { Part } from '../plain-page/part'
import { PlainPage } from '../plain-page/plain-page'
import { BarLink } from '../ui/bar-link'
import { Button } from '../ui/button'
import { download } from '../ui/download'
import { note } from '../hooks/use-lock'
import { copyOfLogs, useLogs } from '../hooks/use-logs'
import { useCaseList } from '../hooks/use-case-list'
import { ComparePrinted } from './compare-printed'
import { CheckCopy } from './check-copy'
import { LogCheck } from './log-check'
import { LogTable } from './log-table'
import './log-page.css'

/** What was done on this device, and whether the log of it is whole. */
export function LogPage() {
  const read = useLogs()
  const { rows } = useCaseList()
  const caseNames = new Map(rows.map((row) => [row.id, nameOf(row)]))
  return (
    <PlainPage
      name="Log"
      links={
        <>
          <BarLink to="/">Cases</BarLink>
          <BarLink to="/settings">Settings</BarLink>
        </>
      }
      className="log-page"
    >
      <div>
        <h1>Log of this device</h1>
        <p className="quiet">
          Entries are only ever added. What changed in a case is kept under the key of that case, and goes when the case
          is deleted; that it changed, when and by whom stays.
        </p>
      </div>
      {read.state === 'failed' ? (
        <p role="alert" className="plain-problem">
          {read.message}
        </p>
      ) : null}
      {read.state === 'reading' ? <p className="quiet">Reading the log</p> : null}
      {read.state === 'ready' ? <Logs logs={read.logs} caseNames={caseNames} /> : null}
      <CheckCopy />
    </PlainPage>
  )
}

/** A revision has the number of the case that it revises. */
const nameOf = ({ caseNumber = 'No case number', revision }: CaseRow): string =>
  revision === undefined ? caseNumber : `${caseNumber}, revision ${revision}`

interface Props {
  readonly logs: readonly CheckedLog[]
  readonly caseNames: ReadonlyMap<string, string>
}

function Logs({ logs: [current, ...earlier], caseNames }: Props) {
  if (current === undefined) return <p>There is no log yet: it begins with the first start.</p>
  return (
    <>
      <Part heading="Is it whole?">
        <LogCheck checked={current}>
          {earlier.length === 0 ? null : (
            <p>
              It goes on from an earlier log, which stands below: a new one begins with a passphrase, or after damage.
            </p>
          )}
        </LogCheck>
        <ExportLog />
      </Part>
      <ComparePrinted />
      <Part heading="Entries, the newest first">
        <LogTable caption="Entries of the log" entries={current.log.entries} caseNames={caseNames} />
      </Part>
      {earlier.map((checked, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- logs are only ever added, and before the others
        <section key={index} className="plain-part" aria-label={`Earlier log ${index + 1}`}>
          <h2>Earlier log</h2>
          <LogCheck checked={checked} />
          <LogTable caption="Entries of the earlier log" entries={checked.log.entries} caseNames={caseNames} />
        </section>
      ))}
    </>
  )
}

/** The log as a file of its own, as it is chained. */
function ExportLog() {
  const [said, setSaid] = useState('')
  const save = async () => {
    download(`ixazomib-log-${Temporal.Now.plainDateISO().toString()}.json`, await copyOfLogs())
    void note({ what: 'log exported' })
    setSaid('The log is among your downloads. No member is named in it; reviewers and case ids are.')
  }
  return (
    <div className="log-export">
      <Button
        onClick={() => {
          save().catch((error: unknown) => setSaid(messageOf(error)))
        }}
      >
        Export the log
      </Button>
      <p role="status" className="quiet small">
        {said}
      </p>
    </div>
  )
}
