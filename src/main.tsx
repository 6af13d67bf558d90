import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createHashHistory, RouterProvider } from '@tanstack/react-router'
import { fetchSample } from './cases/fetch-sample'
import { keepTypingClean } from './clean-typing'
import { isSingleFile } from './offline/build-kind'
import { allowOwnScriptsOnly } from './offline/trusted-types'
import { StartFailed } from './start-failed'
import { OneFileNotice } from './ui/one-file-notice'
import { UpdateNotice } from './ui/update-notice'
import { useUpdate } from './hooks/use-update'

function Update() {
  const { state, take, problem } = useUpdate()
  return <UpdateNotice state={state} onTake={take} problem={problem} />
}

async function start(page: Root) {
  // Known from the address, and so not only once the routes are there; where it fails, they say so.
  const [, kind, id = ''] = /\/(cases|samples)\/([^/]+)/.exec(location.pathname) ?? []
  if (kind !== undefined) void import('./worksheet/case-page').catch(() => {})
  if (kind === 'samples') void fetchSample(id).catch(() => {})
  // Dates need Temporal; a browser that has none yet loads it.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const { router } = await import('./routes')
  // From the disk the path names the file, so the address within the app stands behind the #.
  if (isSingleFile) router.update({ ...router.options, history: createHashHistory() })
  page.render(
    <StrictMode>
      {isSingleFile ? <OneFileNotice /> : <Update />}
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

const host = document.getElementById('root')
if (host === null) throw new Error('The page has no place for the app')
allowOwnScriptsOnly()
keepTypingClean(document)
const page = createRoot(host)
start(page).catch((error: unknown) => page.render(<StartFailed error={error} />))
// From here on the app itself says what fails; before, public/start-guard.js does.
document.documentElement.dataset.app = 'started'
