import { createRootRoute, createRoute, createRouter, Link, Outlet, useParams } from '@tanstack/react-router'
import { Editing, gateOf } from './case-gates'
import type { CaseKind } from './cases/connection'
import { lazyPage } from './lazy-page'
import { IdleLock } from './lock-page/idle-lock'
import { LockActions } from './lock-page/lock-actions'
import { PageFailed } from './page-failed'
import { MessagePage } from './ui/message-page'
import { awaitFocus } from './ui/page-focus'
import { HeaderEnd, PageHeader } from './ui/page-header'

const root = createRootRoute({
  component: () => (
    <HeaderEnd value={<LockActions />}>
      <Outlet />
      <IdleLock />
    </HeaderEnd>
  ),
})

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyPage(async () => {
    const [{ CaseListPage }, { SamplesCard }, { LockGate }] = await Promise.all([
      import('./case-list/case-list-page'),
      import('./case-list/samples-card'),
      import('./lock-page/lock-gate'),
    ])
    return () => (
      <LockGate beside={<SamplesCard />}>
        <CaseListPage />
      </LockGate>
    )
  }),
})

/** The sheet stays mounted while the part of it that the address names changes. */
const sheetOf = (store: CaseKind) =>
  lazyPage(async () => {
    const [{ CasePage }, Gate] = await Promise.all([import('./worksheet/case-page'), gateOf(store, 'sheet')])
    return function CaseSheet() {
      const { caseId, sample, item } = useParams({ strict: false })
      const id = caseId ?? sample ?? ''
      return (
        <Gate caseId={id}>
          <Editing store={store} caseId={id}>
            <CasePage store={store} caseId={id} item={item} />
          </Editing>
        </Gate>
      )
    }
  })
const caseSheet = createRoute({ getParentRoute: () => root, id: 'case-sheet', component: sheetOf('cases') })
const caseStart = createRoute({ getParentRoute: () => caseSheet, path: '/cases/$caseId' })
const caseItem = createRoute({ getParentRoute: () => caseSheet, path: '/cases/$caseId/$item' })
const sampleSheet = createRoute({ getParentRoute: () => root, id: 'sample-sheet', component: sheetOf('samples') })
const sampleStart = createRoute({ getParentRoute: () => sampleSheet, path: '/samples/$sample' })
const sampleItem = createRoute({ getParentRoute: () => sampleSheet, path: '/samples/$sample/$item' })

const recordOf = (store: CaseKind) =>
  lazyPage(async () => {
    const [{ RecordPage }, Gate] = await Promise.all([import('./documents/record-page'), gateOf(store, 'record')])
    return function CaseRecord() {
      const { caseId, sample } = useParams({ strict: false })
      const id = caseId ?? sample ?? ''
      return (
        <Gate caseId={id}>
          <RecordPage store={store} caseId={id} />
        </Gate>
      )
    }
  })
const caseRecord = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/record',
  component: recordOf('cases'),
})
const sampleRecord = createRoute({
  getParentRoute: () => root,
  path: '/samples/$sample/record',
  component: recordOf('samples'),
})

const policyPage = lazyPage(async () => {
  const { PolicyPage } = await import('./policy-page/policy-page')
  return function Policy() {
    return <PolicyPage cite={useParams({ strict: false }).cite} />
  }
})
const policy = createRoute({ getParentRoute: () => root, path: '/policy', component: policyPage })
const policyAt = createRoute({ getParentRoute: () => root, path: '/policy/$cite', component: policyPage })

const blank = createRoute({
  getParentRoute: () => root,
  path: '/blank/$section',
  component: lazyPage(async () => {
    const { BlankPage } = await import('./documents/blank-page')
    return function Blank() {
      return <BlankPage section={useParams({ strict: false }).section ?? ''} />
    }
  }),
})

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyPage(async () => (await import('./verify-page/verify-page')).VerifyPage),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyPage(async () => {
    const [{ SettingsPage }, { PassphrasePart }, { YouPart }] = await Promise.all([
      import('./settings-page/settings-page'),
      import('./lock-page/passphrase-part'),
      import('./lock-page/you-part'),
    ])
    return () => <SettingsPage you={<YouPart />} passphrase={<PassphrasePart />} />
  }),
})

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyPage(async () => (await import('./about-page/about-page')).AboutPage),
})

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: lazyPage(async () => (await import('./settings-page/privacy-page')).PrivacyPage),
})

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  component: lazyPage(async () => {
    const [{ LogPage }, { LockGate }] = await Promise.all([
      import('./log-page/log-page'),
      import('./lock-page/lock-gate'),
    ])
    return () => (
      <LockGate>
        <LogPage />
      </LockGate>
    )
  }),
})

const letter = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/letter',
  component: lazyPage(async () => {
    const [{ LetterPage }, Gate] = await Promise.all([import('./letter-page/letter-page'), gateOf('cases', 'letter')])
    return function Letter() {
      const { caseId = '' } = useParams({ strict: false })
      return (
        <Gate caseId={caseId}>
          <Editing store="cases" caseId={caseId}>
            <LetterPage caseId={caseId} />
          </Editing>
        </Gate>
      )
    }
  }),
})

function NotFound() {
  return (
    <>
      <title>Page not found - Ixazomib review</title>
      <PageHeader app="Ixazomib review" />
      <MessagePage
        title="There is no such page"
        text="The address may be mistyped, or it belongs to another version of this app."
      >
        <Link to="/">All cases</Link>
      </MessagePage>
    </>
  )
}

const routeTree = root.addChildren([
  list,
  caseSheet.addChildren([caseStart, caseItem]),
  caseRecord,
  letter,
  sampleSheet.addChildren([sampleStart, sampleItem]),
  sampleRecord,
  policy,
  policyAt,
  blank,
  verify,
  settings,
  about,
  privacy,
  log,
])

export const router = createRouter({
  routeTree,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: PageFailed,
  scrollRestoration: false,
  defaultPreload: 'intent',
})

router.subscribe('onRendered', ({ fromLocation, toLocation, hrefChanged }) => {
  // The first page leaves the focus where the browser has it.
  if (!hrefChanged || fromLocation === undefined) return
  const isBack = toLocation.state.__TSR_index < fromLocation.state.__TSR_index
  awaitFocus(isBack ? fromLocation.href : undefined)
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
