import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHashHistory, RouterProvider } from '@tanstack/react-router'
import { isSingleFile } from './offline/build-kind'
import { allowOwnScriptsOnly } from './offline/trusted-types'
import { OneFileNotice } from './ui/one-file-notice'
import { UpdateNotice } from './ui/update-notice'
import { useUpdate } from './use-update'

function Update() {
  const { state, take, problem } = useUpdate()
  return <UpdateNotice state={state} onTake={take} problem={problem} />
}

async function start() {
  allowOwnScriptsOnly()
  // Dates need Temporal; a browser that has none yet loads it.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const { router } = await import('./routes')
  // From the disk the path names the file, so the address within the app stands behind the #.
  if (isSingleFile) router.update({ ...router.options, history: createHashHistory() })
  const host = document.getElementById('root')
  if (host === null) throw new Error('The page has no place for the app')
  createRoot(host).render(
    <StrictMode>
      {isSingleFile ? <OneFileNotice /> : <Update />}
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

void start()
