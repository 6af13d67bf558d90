import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Testing Library cleans up by itself only where the test functions are globals.
afterEach(cleanup)

// What a page brings late comes later still where two cores do everything at once.
configure({ asyncUtilTimeout: 10_000 })

// Nothing is painted here: what waits for a frame comes with the event that it follows.
const waiting = new Set<number>()
let frames = 0
vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => {
  const frame = ++frames
  waiting.add(frame)
  queueMicrotask(() => waiting.delete(frame) && work(performance.now()))
  return frame
})
vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame))
