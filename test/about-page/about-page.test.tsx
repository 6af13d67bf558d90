import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AboutPage } from '../../src/about-page/about-page'
import { loadShipped } from '../../src/about-page/shipped'
import { readingsVersion } from '../../src/policy/dates-of-review'

const hashes = { 'index.html': 'a'.repeat(64), 'assets/app.js': 'b'.repeat(64) }
const licences = [
  { name: 'idb', version: '8.0.4', licence: 'ISC', text: 'ISC License, with its text' },
  { name: 'react', version: '19.3.1', licence: 'MIT', text: 'MIT License, with its text' },
]
const served: Record<string, string> = {
  '/hashes.txt': Object.entries(hashes)
    .map(([path, sha256]) => `${sha256}  ${path}\n`)
    .join(''),
  '/licences.json': JSON.stringify(licences),
}

/** A server that answers every other address with the app, as it does for pages. */
const serve = (files: Record<string, string>) =>
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      address in files
        ? new Response(files[address], { headers: { 'content-type': 'text/plain' } })
        : new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ),
  )

async function show() {
  const user = userEvent.setup()
  const router = createRouter({
    routeTree: createRootRoute({ component: AboutPage }),
    history: createMemoryHistory(),
  })
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('heading', { name: 'About this app' })
  return user
}

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the page about the app', () => {
  test('names the versions of app, readings and policy', async () => {
    serve(served)
    await show()
    const valueOf = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling
    expect(valueOf('Version')).toHaveTextContent(import.meta.env.APP_VERSION)
    expect(valueOf('Readings')).toHaveTextContent(readingsVersion)
    expect(valueOf('Policy')).toHaveTextContent(/^CP\.PHAR\.302, last reviewed 08\/2025$/)
  })

  test('shows the hash of every file, and copies them as they are published', async () => {
    serve(served)
    const user = await show()
    await user.click(await screen.findByText('Show the 2 files'))
    const table = within(screen.getByRole('table', { name: 'Files of this build' }))
    for (const [path, sha256] of Object.entries(hashes)) {
      expect(table.getByRole('row', { name: `${path} ${sha256}` })).toBeVisible()
    }
    await user.click(screen.getByRole('button', { name: 'Copy the list' }))
    expect(await navigator.clipboard.readText()).toBe(served['/hashes.txt'])
    expect(await screen.findByText('Copied')).toBeVisible()
  })

  test('says what to do where the browser does not let it copy', async () => {
    serve(served)
    const user = await show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(await screen.findByRole('button', { name: 'Copy the list' }))
    expect(await screen.findByText(/Mark the list below and press Ctrl\+C/)).toBeVisible()
  })

  test('folds the text of each licence', async () => {
    serve(served)
    const user = await show()
    const summary = await screen.findByText(/^idb/, { selector: 'summary' })
    expect(summary).toHaveTextContent('idb 8.0.4 ISC')
    expect(screen.getByText('ISC License, with its text')).not.toBeVisible()
    await user.click(summary)
    expect(screen.getByText('ISC License, with its text')).toBeVisible()
    expect(screen.getByText(/2 packages are in this app, all under permissive licenses: ISC, MIT/)).toBeVisible()
  })

  test('hands out the bill of materials', async () => {
    serve(served)
    await show()
    const link = await screen.findByRole('link', { name: 'Save the bill of materials' })
    expect(link).toHaveAttribute('href', '/sbom.json')
    expect(link).toHaveAttribute('download')
  })

  test('says so where the files can’t be had, as while the app is being developed', async () => {
    serve({})
    await show()
    expect(await screen.findByRole('alert')).toHaveTextContent(/can’t be had here/)
    expect(screen.queryByRole('heading', { name: 'Licenses' })).not.toBeInTheDocument()
  })
})

describe('in the one file', () => {
  test('licences and the bill of materials are read from the page, and there are no hashes', async () => {
    const data = (id: string, text: string) => {
      const element = document.createElement('script')
      element.type = 'application/json'
      element.id = id
      element.textContent = text
      document.body.append(element)
    }
    data('licences.json', JSON.stringify(licences))
    data('sbom.json', '{"bomFormat":"CycloneDX"}')
    const shipped = await loadShipped(true)
    expect(shipped).toMatchObject({ licences, hashes: [] })
    const [, text = ''] = shipped.sbom.split(',')
    expect(decodeURIComponent(text)).toBe('{"bomFormat":"CycloneDX"}')
  })

  test('a page without them says what is missing', async () => {
    await expect(loadShipped(true)).rejects.toThrow('sbom.json is not in the page')
  })
})
