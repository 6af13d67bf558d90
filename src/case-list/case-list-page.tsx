import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import type { CaseRow } from '../cases/case-row'
import { formatDate } from '../facts'
import { lastReviewed, policyNumber } from '../policy/dates-of-review'
import { Announcer } from '../ui/announcer'
import { Button, buttonClass } from '../ui/button'
import { PageHeader } from '../ui/page-header'
import { createCase, stores, useCaseList } from '../use-saved-cases'
import { CaseFilter } from './case-filter'
import { CaseTable, linkId } from './case-table'
import { DeleteDialog } from './delete-dialog'
import { DeviceCard } from './device-card'
import { EmptyList } from './empty-list'
import { findCases, type FilterName } from './find-cases'
import { OpenedFiles, OpenFilesButton, useOpenFiles } from './open-files'
import { SamplesCard } from './samples-card'
import { counted } from './row-words'
import { useNow } from './use-now'
import './case-list-page.css'

/** The first page: what is to be done on this device, the most pressing first. */
export function CaseListPage() {
  const list = useCaseList()
  const [sought, setSought] = useState('')
  const [filter, setFilter] = useState<FilterName>('All')
  const [toDelete, setToDelete] = useState<CaseRow>()
  const [problem, setProblem] = useState<string>()
  const files = useOpenFiles()
  const heading = useRef<HTMLHeadingElement>(null)
  const deleted = useRef<{ id: string; neighbour: string | undefined }>(undefined)
  const navigate = useNavigate()
  const cases = findCases(list.rows, filter, useDeferredValue(sought), useNow())

  const isFirstPage = useLocation({ select: ({ state }) => state.__TSR_index === 0 })
  useEffect(() => {
    if (!isFirstPage && document.activeElement === document.body) heading.current?.focus()
  }, [isFirstPage])

  const startCase = async () => {
    try {
      await navigate({ to: '/cases/$caseId', params: { caseId: await createCase() } })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const remove = async ({ id }: CaseRow) => {
    const index = cases.findIndex(({ row }) => row.id === id)
    deleted.current = { id, neighbour: (cases[index + 1] ?? cases[index - 1])?.row.id }
    await stores.cases.remove(id)
  }
  // The button that had the focus goes with its row.
  useEffect(() => {
    const gone = deleted.current
    if (gone === undefined || toDelete !== undefined || list.rows.some(({ id }) => id === gone.id)) return
    deleted.current = undefined
    const link = gone.neighbour === undefined ? null : document.getElementById(linkId(gone.neighbour))
    ;(link ?? heading.current)?.focus()
  }, [list.rows, toDelete])
  const showAll = () => {
    setSought('')
    setFilter('All')
    document.getElementById('find-cases')?.focus()
  }

  return (
    <>
      <title>Cases - Ixazomib review</title>
      <PageHeader app="Ixazomib review" about={`${policyNumber}, last reviewed ${formatDate(lastReviewed)}`}>
        <Link to="/policy" className={buttonClass('on-bar')}>
          Policy
        </Link>
      </PageHeader>
      <main className="case-list">
        <div className="case-list-head">
          <h1 ref={heading} tabIndex={-1}>
            Cases on this device
          </h1>
          <div className="case-list-actions">
            <OpenFilesButton onChosen={(chosen) => void files.open(chosen)} />
            <Button look="primary" onClick={() => void startCase()}>
              New review
            </Button>
          </div>
        </div>
        {problem === undefined ? null : (
          <p role="alert" className="list-notice list-problem">
            {problem}
          </p>
        )}
        <OpenedFiles files={files.files} onClose={files.close} />
        {list.state === 'failed' ? (
          <div role="alert" className="list-notice">
            <p className="list-problem">{list.message}</p>
            <Button onClick={list.retry}>Try again</Button>
          </div>
        ) : null}
        {list.unreadable.map(({ id, message }) => (
          <p key={id} className="list-notice list-problem">
            {message}
          </p>
        ))}
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
          </div>
        )}
        <Announcer text={list.state === 'ready' ? `${counted(cases.length, 'case')} shown` : ''} />
        {cases.length > 0 ? (
          <CaseTable cases={cases} onDelete={setToDelete} />
        ) : (
          <EmptyList state={list.state} hasCases={list.rows.length > 0} onShowAll={showAll} />
        )}
        <div className="list-cards">
          <SamplesCard />
          <DeviceCard count={list.rows.length + list.unreadable.length} />
        </div>
      </main>
      {toDelete === undefined ? null : (
        <DeleteDialog row={toDelete} onClose={() => setToDelete(undefined)} onDelete={remove} />
      )}
    </>
  )
}
