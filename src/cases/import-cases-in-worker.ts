import { batchesOf, type ReadBatch } from './import-cases-read'
import type { Answered, Asked } from './import-cases-worker'

/** Reads a file aside, so that the page never stands still for it. */
export async function* readAside(file: File, today: string, passphrase?: string): AsyncGenerator<ReadBatch> {
  const worker = startWorker()
  if (worker === undefined) return yield* batchesOf(file, today, passphrase)
  try {
    let answered = await ask(worker, { file, today, passphrase })
    for (;;) {
      if ('problem' in answered) throw new Error(answered.problem)
      if (answered.batch === undefined) return
      // The next batch is read while this one is stored.
      const next = ask(worker, 'next')
      yield answered.batch
      answered = await next
    }
  } finally {
    worker.terminate()
  }
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined
  try {
    return new Worker(new URL('./import-cases-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    // A page opened from the disk may start none.
    return undefined
  }
}

const ask = (worker: Worker, asked: Asked): Promise<Answered> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answered>) => resolve(data)
    worker.onerror = () => resolve({ problem: 'The file can’t be read. Reload this page and try again.' })
    worker.postMessage(asked)
  })
