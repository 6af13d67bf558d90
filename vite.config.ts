import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy, headers } from './src/offline/build/content-security-policy.ts'
import { fileHashes } from './src/offline/build/file-hashes.ts'
import { firstLoad } from './src/offline/build/first-load.ts'
import { preload } from './src/offline/build/preload.ts'
import { serviceWorker } from './src/offline/build/service-worker.ts'
import { singleFile } from './src/offline/build/single-file.ts'
import { supply } from './src/offline/build/supply.ts'
import app from './package.json' with { type: 'json' }

const version = process.env.APP_VERSION ?? app.version
const shipped = supply({ name: app.name, version })

export default defineConfig(({ mode }) => ({
  plugins: [
    shipped.main,
    ...(mode === 'single'
      ? [singleFile('ixazomib-review.html')]
      : [contentSecurityPolicy(), preload(), serviceWorker()]),
    fileHashes(),
    react(),
  ],
  // As modules, which may load what the browser lacks.
  worker: { format: 'es', plugins: () => [shipped.worker()] },
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(version) },
  build: {
    target: 'baseline-widely-available',
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    manifest: true,
    // A small font or picture as a data: address would be refused by the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad } } },
  },
  preview: { headers },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/setup.ts', 'test/setup-component.ts'],
          // A whole sheet typed into takes seconds where two cores do everything at once.
          testTimeout: 30_000,
        },
      },
    ],
  },
}))
