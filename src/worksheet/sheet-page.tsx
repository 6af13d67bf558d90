import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFormContext } from 'react-hook-form'
import type { CaseChange, CaseContent, CaseFile, Citation, Workflow } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import type { ReviewedCase } from '../cases/review'
import { factKeys, factOf } from '../facts'
import { later } from '../ui/later'
import { CaseHeader } from './case-header'
import { corrections } from './corrections'
import { focusHeading } from './focus'
import { itemState } from './item-state'
import { allCited, lastCitedAfter } from './last-cited'
import { firstOpen, itemOfKey } from './next-open'
import { Panel } from './panel/panel'
import { Rail, RailSelect } from './rail'
import { useFollow, useReview } from './review-context'
import { SheetParts } from './sheet-context'
import { Saving } from './saving'
import { formOf, type SheetForm } from './sheet-form'
import { itemsOf } from './sheet-items'
import { SheetItems } from './sheet-items-list'
import { SheetFoot } from './sheet-foot'
import { useAddress } from './use-address'
import { useGoing } from './use-going'
import { useHistory } from './use-history'
import { useKeptFocus } from './use-kept-focus'
import { useKeys } from './use-keys'
import { useStable } from './use-stable'
import { keyOf, sectionOf, useLayout, type PlacedItem } from './use-layout'
import { visibleQuestions } from './visible-questions'
import './sheet.css'

const KeysDialog = later(async () => (await import('./keys-dialog')).KeysDialog)

interface Props {
  readonly store: CaseKind
  readonly file: CaseFile
  readonly item?: string
  readonly save: (content: CaseChange) => void
}

export function SheetPage({ store, file, item: addressed, save }: Props) {
  const caseId = file.id
  const { content, text, review, documentDates } = useReview()
  const { catchUp } = useFollow()
  const form = useFormContext<SheetForm>()
  const [showsKeys, setShowsKeys] = useState(false)
  const [lastCited, setLastCited] = useState<Citation | undefined>(() => allCited(content.citations).at(-1))
  const [said, setSaid] = useState('')

  const { answers } = review
  const placed = useMemo(() => place(content, review, documentDates.length), [content, review, documentDates])
  const toCorrect = useMemo(() => corrections(placed, review, documentDates), [placed, review, documentDates])
  const layout = useLayout(placed, keyOf(placed, addressed) ?? firstOpen(placed))
  const { active } = layout
  const activeId = placed.find(({ item }) => item.key === active)?.item.id ?? 'request'

  const undoing = useHistory(`${store} ${caseId}`, text, (snapshot, changed) => {
    const restored = JSON.parse(snapshot) as CaseContent
    form.reset(formOf(restored))
    catchUp()
    setSaid(`Put back: ${changed.map(nameOfChange).join(', ')}`)
    setLastCited((last) => lastCitedAfter(content.citations, restored.citations, last))
    const key = placed.find(({ item }) => item.facts.some((fact) => changed.includes(`entries.${fact}`)))?.item.key
    if (key !== undefined && key !== active) flushSync(() => layout.enter(key, 'taken there'))
    setTimeout(() => {
      // From the buttons one goes on pressing them; and a field that took the focus would take the next Ctrl+Z.
      if (document.activeElement?.closest('.page-header') === null) focusHeading(sectionOf(key ?? active))
    })
  })
  useKeptFocus((item) => sectionOf(item ?? active) ?? sectionOf(active))
  const going = useGoing(placed, layout)
  useAddress({ store, caseId, at: activeId, how: layout.how, addressed }, going.goTo)
  const click = (selector: string) => sectionOf(active)?.querySelector<HTMLElement>(selector)?.click()
  const thatIsAll = () => {
    const list = document.activeElement?.closest('[data-question]')
    const all = (list ?? sectionOf(active))?.querySelector<HTMLInputElement>('[data-all]')
    if (!all || all.checked) return
    flushSync(() => all.click())
    going.moveOn(all)
  }
  useKeys({
    nextOpen: going.goToNextOpen,
    step: going.step,
    go: (to) => {
      const found = itemOfKey(placed, to)
      if (found !== undefined) going.goTo(found.id)
    },
    moveOn: going.moveOn,
    thatIsAll,
    cite: () => click('[data-cite]'),
    citeSame: () => click('[data-cite-same]'),
    undo: undoing.undo,
    redo: undoing.redo,
    showKeys: () => setShowsKeys(true),
  })

  const showKeys = useCallback(() => setShowsKeys(true), [])
  const actions = useStable({
    ...going,
    setLastCited,
    moveTo: (workflow: Workflow | undefined) => save({ ...content, workflow }),
  })
  const handling = useMemo(() => ({ store, caseId, file, ...actions }), [store, caseId, file, actions])
  const placing = useMemo(() => ({ placed, toCorrect, lastCited }), [placed, toCorrect, lastCited])
  const problems = toCorrect.length
  const title = placed.find(({ item }) => item.key === active)?.item
  return (
    <SheetParts sheet={handling} placed={placing} shown={layout.seen}>
      <Saving save={save} />
      <title>
        {`${problems > 0 ? `${problems} to correct: ` : ''}${[answers.caseNumber ?? 'New review', title?.criterion?.id, title?.title].filter(Boolean).join(' ')} - Ixazomib review`}
      </title>
      <a className="skip-link" href={`#${activeId}-heading`}>
        To the sheet
      </a>
      <CaseHeader undoing={undoing} onKeys={showKeys} isSample={store === 'samples'} />
      <div className="sheet-page">
        <Rail />
        <main className="sheet-column">
          <h1 className="only-read-out">Review of case {answers.caseNumber ?? 'without a number yet'}</h1>
          <RailSelect />
          <SheetItems />
          <SheetFoot />
        </main>
        <Panel />
      </div>
      <div role="status" className="only-read-out">
        {said}
      </div>
      {showsKeys ? <KeysDialog onClose={() => setShowsKeys(false)} /> : null}
    </SheetParts>
  )
}

function place(content: CaseContent, review: ReviewedCase, badDates: number): readonly PlacedItem[] {
  const { entries, askedAnyway } = content
  const { answers, determination } = review
  return itemsOf(determination).map((item) => ({
    item,
    state: itemState(item, content, review, badDates),
    visible: visibleQuestions(item, { entries, answers, determination, askedAnyway }),
  }))
}

/** "entries.purpose" is called as the sheet calls it. */
const nameOfChange = (name: string): string => {
  const key = factKeys.find((each) => name === `entries.${each}`)
  return key === undefined ? name : factOf(key).label
}
