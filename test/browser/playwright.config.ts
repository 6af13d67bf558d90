import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../find-browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = Number(process.env.TEST_PORT ?? 4179)

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}node_modules/.cache/browser-tests`,
  reporter: [['list'], ['json', { outputFile: `${root}node_modules/.cache/browser-tests.json` }]],
  // A machine with two cores that does much else may take so long; whoever is quick waits for nothing.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // Where much else runs, Chromium may give a page no more frames, and nobody can click on it. What fails for another
  // reason fails twice, or is named as flaky where the run ends.
  retries: 1,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'off',
    // Each page would fetch the app twice; what works offline is tested with it allowed.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      // Root can't start it in a sandbox, and it would look for its maker's servers at every start.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: root,
    port,
    reuseExistingServer: false,
  },
})
