import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'engines',
    environment: 'node',
    include: ['test/engines/*.smoke.ts'],
    setupFiles: ['test/setup.ts'],
    // A browser waits more than it works: each in its own worker, side by side.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
