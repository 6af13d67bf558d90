import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library cleans up by itself only where the test functions are globals.
afterEach(cleanup)

// What a page brings late comes later still where two cores do everything at once.
configure({ asyncUtilTimeout: 10_000 })
