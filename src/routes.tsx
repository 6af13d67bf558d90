import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  Outlet,
  useParams,
  type ErrorComponentProps,
} from '@tanstack/react-router'
import type { CaseKind } from './cases/connection'
import { Button } from './ui/button'
import { MessagePage } from './ui/message-page'
import { PageHeader } from './ui/page-header'

const root = createRootRoute({ component: Outlet })

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./case-list/case-list-page'), 'CaseListPage'),
})

/** The sheet stays mounted while the part of it that the address names changes. */
const sheetOf = (store: CaseKind) =>
  lazyRouteComponent(async () => {
    const { CasePage } = await import('./worksheet/case-page')
    return {
      default: function CaseSheet() {
        const { caseId, sample, item } = useParams({ strict: false })
        return <CasePage store={store} caseId={caseId ?? sample ?? ''} item={item} />
      },
    }
  })
const caseSheet = createRoute({ getParentRoute: () => root, id: 'case-sheet', component: sheetOf('cases') })
const caseStart = createRoute({ getParentRoute: () => caseSheet, path: '/cases/$caseId' })
const caseItem = createRoute({ getParentRoute: () => caseSheet, path: '/cases/$caseId/$item' })
const sampleSheet = createRoute({ getParentRoute: () => root, id: 'sample-sheet', component: sheetOf('samples') })
const sampleStart = createRoute({ getParentRoute: () => sampleSheet, path: '/samples/$sample' })
const sampleItem = createRoute({ getParentRoute: () => sampleSheet, path: '/samples/$sample/$item' })

const recordOf = (store: CaseKind) =>
  lazyRouteComponent(async () => {
    const { RecordPage } = await import('./documents/record-page')
    return {
      default: function CaseRecord() {
        const { caseId, sample } = useParams({ strict: false })
        return <RecordPage store={store} caseId={caseId ?? sample ?? ''} />
      },
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

const policyPage = lazyRouteComponent(async () => {
  const { PolicyPage } = await import('./policy-page/policy-page')
  return {
    default: function Policy() {
      return <PolicyPage cite={useParams({ strict: false }).cite} />
    },
  }
})
const policy = createRoute({ getParentRoute: () => root, path: '/policy', component: policyPage })
const policyAt = createRoute({ getParentRoute: () => root, path: '/policy/$cite', component: policyPage })

const blank = createRoute({
  getParentRoute: () => root,
  path: '/blank/$section',
  component: lazyRouteComponent(async () => {
    const { BlankPage } = await import('./documents/blank-page')
    return {
      default: function Blank() {
        return <BlankPage section={useParams({ strict: false }).section ?? ''} />
      },
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

function Failed({ error, reset }: ErrorComponentProps) {
  return (
    <>
      <title>This page failed - Ixazomib review</title>
      <PageHeader app="Ixazomib review" />
      <MessagePage
        title="This page failed"
        text="Nothing that was saved is lost. Try again; if it fails again, go to the list of cases and open the case anew."
      >
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        <Link to="/">All cases</Link>
        <p className="quiet small mono">{error instanceof Error ? error.message : String(error)}</p>
      </MessagePage>
    </>
  )
}

const routeTree = root.addChildren([
  list,
  caseSheet.addChildren([caseStart, caseItem]),
  caseRecord,
  sampleSheet.addChildren([sampleStart, sampleItem]),
  sampleRecord,
  policy,
  policyAt,
  blank,
])

export const router = createRouter({
  routeTree,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Failed,
  scrollRestoration: false,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
