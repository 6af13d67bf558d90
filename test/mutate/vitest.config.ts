import { defineConfig } from 'vitest/config'

/** The specification alone, for the mutants and for the count of branches. */
export default defineConfig({
  root: process.cwd(),
  test: {
    environment: 'node',
    include: ['test/mutate/specification.test.ts'],
    setupFiles: ['test/setup.ts', 'test/mutate/setup.ts'],
    env: { PROPERTY_RUNS: '20' },
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/{evaluation,policy}/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: '.cache/coverage',
      thresholds: { branches: 100 },
    },
  },
})
