import { batchesOf, type ReadBatch } from './import-cases-read'
import type { Answered, Asked } from './import-cases-worker'

/** Reads a file aside, so that the page never stands still for it. */
export async function* readAside(file: File, today: string, passphrase?: string): AsyncGenerator<ReadBatch> {
  const worker = takeSpare() ?? startWorker()
  if (worker === undefined) return yield* batchesOf(file, today, passphrase)
  let isDone = false
  try {
    let answered = await ask(worker, { file, today, passphrase })
    for (;;) {
      if ('problem' in answered) throw new Error(answered.problem)
      if (answered.batch === undefined) break
      // The next batch is read while this one is stored.
      const next = ask(worker, 'next')
      yield answered.batch
      answered = await next
    }
    isDone = true
  } finally {
    // One that is left in the midst of a file may still answer for it.
    if (isDone) keepSpare(worker)
    else worker.terminate()
  }
}

/** The worker of the file before, for the next one: to start one takes longer than to read most files. */
let spare: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | undefined
/** Milliseconds. */
const spareFor = 1000

function takeSpare(): Worker | undefined {
  const worker = spare?.worker
  clearTimeout(spare?.timer)
  spare = undefined
  return worker
}

function keepSpare(worker: Worker) {
  takeSpare()?.terminate()
  spare = { worker, timer: setTimeout(() => takeSpare()?.terminate(), spareFor) }
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
