import { emptyCase, type CaseContent, type CaseDocument, type CaseFile, type Citation } from '../case-file'

/** A fictitious case that ends in one of the ways a review can end. */
export interface Sample {
  readonly id: string
  /** How the review ends. */
  readonly ends: string
  /** What leads there, in a few words. */
  readonly about: string
  readonly content: Partial<CaseContent>
}

const made = '2026-11-23T20:00:00.000Z'

export const fileOf = ({ id, content }: Sample): CaseFile => ({ ...emptyCase(id, made), ...structuredClone(content) })

/** An NPI of the form's documentation, given to nobody. */
export const sampleNpi = '1234567893'

/** What the plan has checked in most samples. */
export const revisionChecked = { revisionCheck: 'none found', revisionCheckedOn: '2026-11-24' } as const

export const regimenOf = (...names: string[]) => ({ drugs: drugsOf(...names), closed: true })
export const drugsOf = (...names: string[]) => names.map((name) => ({ name }))

/** "D1 Request form 2026-11-23" */
export const documentsOf = (...lines: string[]): CaseDocument[] =>
  lines.map((line) => {
    const [id = '', ...words] = line.split(' ')
    return { id, date: words.pop() ?? '', kind: words.join(' ') }
  })

/** Citations by criterion, each written "D2 p1", several parted by commas. */
export const citationsOf = (cited: Record<string, string>): Record<string, Citation[]> =>
  Object.fromEntries(
    Object.entries(cited).map(([criterion, written]) => [
      criterion,
      written.split(', ').map((each): Citation => {
        const [document = '', page] = each.split(' p')
        return page === undefined ? { document } : { document, page }
      }),
    ]),
  )
