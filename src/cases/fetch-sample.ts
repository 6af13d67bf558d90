import type { CaseFile } from './case-file'
import { fetchPart } from './fetch-part'
import type { Sample } from './sample-cases/sample'

const fetchers: Readonly<Record<string, () => Promise<Sample>>> = {
  'approve-initial': async () => (await import('./sample-cases/approve-initial')).approveInitial,
  'approve-continued': async () => (await import('./sample-cases/approve-continued')).approveContinued,
  'not-met-age': async () => (await import('./sample-cases/not-met-age')).notMetAge,
  'more-information': async () => (await import('./sample-cases/more-information')).moreInformation,
  refer: async () => (await import('./sample-cases/refer')).refer,
  conflict: async () => (await import('./sample-cases/conflict')).conflict,
  maintenance: async () => (await import('./sample-cases/maintenance')).maintenance,
}

/** A sample as it comes, without the others; undefined where there is none of this id. */
export async function fetchSample(id: string): Promise<CaseFile | undefined> {
  const fetcher = Object.hasOwn(fetchers, id) ? fetchers[id] : undefined
  if (fetcher === undefined) return undefined
  return fetchPart(async () => {
    const [{ fileOf }, sample] = await Promise.all([import('./sample-cases/sample'), fetcher()])
    return fileOf(sample)
  })
}
