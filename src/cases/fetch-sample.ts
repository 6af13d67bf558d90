import type { CaseFile } from './case-file'
import { fetchPart } from './fetch-part'
import type { Sample } from './sample-cases/sample'

const fetchers: Readonly<Record<string, () => Promise<{ readonly sample: Sample }>>> = {
  'approve-initial': () => import('./sample-cases/approve-initial'),
  'approve-continued': () => import('./sample-cases/approve-continued'),
  'not-met-age': () => import('./sample-cases/not-met-age'),
  'more-information': () => import('./sample-cases/more-information'),
  refer: () => import('./sample-cases/refer'),
  conflict: () => import('./sample-cases/conflict'),
  maintenance: () => import('./sample-cases/maintenance'),
}

/** A sample as it comes, without the others; undefined where there is none of this id. */
export async function fetchSample(id: string): Promise<CaseFile | undefined> {
  const fetcher = Object.hasOwn(fetchers, id) ? fetchers[id] : undefined
  if (fetcher === undefined) return undefined
  return fetchPart(async () => {
    const [{ fileOf }, { sample }] = await Promise.all([import('./sample-cases/sample'), fetcher()])
    return fileOf(sample)
  })
}
