import { batchesOf, type ReadBatch } from './import-cases-read'
import { messageOf } from '../message-of'

/** What the page asks for: first a file, then one batch after another. */
export type Asked = { readonly file: File; readonly today: string; readonly passphrase?: string } | 'next'
/** What the worker answers; no batch after the last one. */
export type Answered = { readonly batch: ReadBatch | undefined } | { readonly problem: string }

let batches: AsyncGenerator<ReadBatch> | undefined

async function answer(asked: Asked): Promise<Answered> {
  // A signature says when and in what zone; a worker gets nothing that the page has loaded.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  if (asked !== 'next') batches = batchesOf(asked.file, asked.today, asked.passphrase)
  const next = await batches?.next()
  return { batch: next?.done === true ? undefined : next?.value }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data)
    .catch((error: unknown): Answered => ({ problem: messageOf(error) }))
    .then((answered) => globalThis.postMessage(answered))
    .catch(() => {})
})
