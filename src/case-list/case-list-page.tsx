import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { formatDate } from '../facts'
import { lastReviewed, policyNumber } from '../policy/dates-of-review'
import { BarLink } from '../ui/bar-link'
import { Announcer } from '../ui/announcer'
import { Button } from '../ui/button'
import { PageHeader } from '../ui/page-header'
import { useDeletedCases } from '../hooks/use-deleted-cases'
import { usePlanSettings } from '../hooks/use-plan-settings'
import { useCaseList } from '../hooks/use-case-list'
import { backupState } from './backup-words'
import { CaseFilter } from './case-filter'
import { CaseTable } from './case-table'
import { linkId } from './case-table-row'
import { DeletedCases, undoId } from './deleted-cases'
import { DeleteDialog } from './delete-dialog'
import { DeviceCard } from './device-card'
import { DropZone } from './drop-zone'
import { EmptyList } from './empty-list'
import { inOrder, matching, type FilterName } from './find-cases'
import { ListNews, usePutAway } from './list-news'
import { ListNotices } from './list-notices'
import { OpenFilesButton } from './open-files'
import { useOpenFiles } from './use-open-files'
import { SamplesCard } from './samples-card'
import { SealDialog } from '../sealing/seal-dialog'
import { SelectionBar } from './selection-bar'
import { counted } from './row-words'
import { useBackup } from './use-backup'
import { UnlockFileDialog } from '../sealing/unlock-file-dialog'
import { useCaseActions } from './use-case-actions'
import { useNow } from './use-now'
import { useSealing } from '../sealing/use-sealing'
import './case-list-page.css'

/** The first page: what is to be done on this device, the most pressing first. */
export function CaseListPage() {
  const list = useCaseList()
  const { settings } = usePlanSettings()
  const deleted = useDeletedCases()
  const [sought, setSought] = useState('')
  const [filter, setFilter] = useState<FilterName>('To do')
  const [selected, setSelected] = useState<ReadonlySet<string>>()
  const files = useOpenFiles()
  const backup = useBackup()
  const sealing = useSealing()
  const actions = useCaseActions(sealing)
  const now = useNow()
  const heading = useRef<HTMLHeadingElement>(null)
  const all = useMemo(() => inOrder(list.rows, filter, now, settings), [list.rows, filter, now, settings])
  const text = useDeferredValue(sought)
  const cases = useMemo(() => matching(all, text), [all, text])
  const { news, away, putAway } = usePutAway(deleted)
  const { words: backupWords, isDue } = backupState(list.rows, backup.last, now)

  const isFirstPage = useLocation({ select: ({ state }) => state.__TSR_index === 0 })
  useEffect(() => {
    if (!isFirstPage && document.activeElement === document.body) heading.current?.focus()
  }, [isFirstPage])

  // The menu of the row that goes had the focus: undoing comes next, and after undoing the row is back.
  const next = useRef<string>(undefined)
  useEffect(() => {
    const element = next.current === undefined ? null : document.getElementById(next.current)
    if (element === null || actions.asking !== undefined) return
    next.current = undefined
    element.focus()
  }, [list.rows, deleted, actions.asking])

  const select = (id: string, isSelected: boolean) => {
    const chosen = new Set(selected)
    if (isSelected) chosen.add(id)
    else chosen.delete(id)
    setSelected(chosen)
  }
  const backUp = () => {
    actions.hush()
    sealing.save('Back up', backup.run)
  }
  const undo = (id: string) => {
    next.current = linkId(id)
    actions.undo(id)
  }
  const showAll = () => {
    setSought('')
    setFilter('All')
    document.getElementById('find-cases')?.focus()
  }

  return (
    <>
      <title>Cases - Ixazomib review</title>
      <PageHeader app="Ixazomib review" about={`${policyNumber}, last reviewed ${formatDate(lastReviewed)}`}>
        <BarLink to="/settings">Settings</BarLink>
        <BarLink to="/verify">Verify</BarLink>
        <BarLink to="/policy">Policy</BarLink>
        <BarLink to="/about">About</BarLink>
      </PageHeader>
      <DropZone onDropped={(dropped) => void files.open(dropped)} />
      <main className="case-list">
        <div className="case-list-head">
          <h1 ref={heading} tabIndex={-1}>
            Cases on this device
          </h1>
          <div className="case-list-actions">
            <OpenFilesButton label="Open files" files={files} />
            <Button look="primary" onClick={actions.startCase}>
              New review
            </Button>
          </div>
        </div>
        <div className="list-notices">
          <ListNotices
            list={list}
            backup={{ words: backupWords, isDue, isRunning: backup.progress !== undefined }}
            onBackUp={backUp}
          />
        </div>
        {list.rows.length === 0 ? null : (
          <div className="case-list-find">
            <input
              id="find-cases"
              type="search"
              className="find-cases"
              aria-label="Find by member, case or prescriber"
              placeholder="Find by member, case or prescriber"
              autoComplete="off"
              spellCheck={false}
              value={sought}
              onChange={({ target }) => setSought(target.value)}
            />
            <CaseFilter rows={list.rows} chosen={filter} onChoose={setFilter} />
            {selected === undefined && cases.length > 0 ? (
              <Button look="link" onClick={() => setSelected(new Set())}>
                Select cases
              </Button>
            ) : null}
          </div>
        )}
        {selected === undefined ? null : (
          <SelectionBar
            count={selected.size}
            shown={cases.length}
            onSelectShown={() => setSelected(new Set(cases.map(({ row }) => row.id)))}
            sealing={sealing}
            onExport={() => actions.exportThese([...selected])}
            onEnd={() => setSelected(undefined)}
          />
        )}
        <Announcer text={list.state === 'ready' ? `${counted(cases.length, 'case')} shown` : ''} />
        {cases.length > 0 ? (
          <CaseTable
            // Another list begins at its top.
            key={filter}
            cases={cases}
            now={now}
            today={Temporal.Now.plainDateISO().toString()}
            settings={settings}
            selected={selected}
            onSelect={select}
            onAction={actions.onAction}
          />
        ) : (
          <EmptyList state={list.state} hasCases={list.rows.length > 0} onShowAll={showAll} />
        )}
        <div className="list-cards">
          <SamplesCard />
          <DeviceCard
            count={list.rows.length + list.unreadable.length}
            backup={backup}
            backupWords={backupWords}
            files={files}
            sealing={sealing}
            onBackUp={backUp}
            onExportAll={actions.exportAll}
          />
        </div>
        {away.length === 0 ? null : <DeletedCases files={away} onUndo={undo} />}
        <ListNews
          problem={actions.problem}
          said={actions.said ?? backup.said}
          making={list.making}
          files={files}
          deleted={news}
          onUndo={undo}
          onClose={() => {
            actions.hush()
            backup.hush()
            files.close()
            putAway()
            heading.current?.focus({ preventScroll: true })
          }}
        />
      </main>
      {sealing.asked === undefined ? null : (
        <SealDialog title={sealing.asked.title} onClose={sealing.stopAsking} onSave={sealing.asked.save} />
      )}
      {files.locked === undefined ? null : <UnlockFileDialog {...files.locked} />}
      {actions.asking === undefined ? null : (
        <DeleteDialog
          {...actions.asking}
          today={Temporal.Now.plainDateISO().toString()}
          onClose={actions.stopAsking}
          isSealed={sealing.isOn}
          onConfirm={async (row, passphrase) => {
            await actions.confirm(row, passphrase)
            next.current = undoId(row.id)
          }}
        />
      )}
    </>
  )
}
