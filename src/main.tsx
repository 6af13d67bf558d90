import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from '@tanstack/react-router'

async function start() {
  // Dates need Temporal; a browser that has none yet loads it.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const { router } = await import('./routes')
  const host = document.getElementById('root')
  if (host === null) throw new Error('The page has no place for the app')
  createRoot(host).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

void start()
