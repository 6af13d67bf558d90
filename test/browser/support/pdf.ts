import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
}

/** Prints the page, and gives the text of each sheet of paper; rejects where one text runs into another. */
export async function printed(page: Page, format: 'Letter' | 'A4' = 'Letter'): Promise<string[]> {
  const bytes = await page.pdf({ format })
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise
  const sheets: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const runs = items.flatMap((item): readonly Run[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, slant, , , left, baseline] = item.transform as readonly number[]
      // The word behind a draft is not on a line.
      if (slant !== 0 || left === undefined || baseline === undefined) return []
      return [{ text: item.str, left, right: left + item.width, baseline }]
    })
    assertApart(runs)
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
  }
  return sheets
}

/** In points: more than what a letter may lean over its neighbour. */
const lean = 2

function assertApart(runs: readonly Run[]): void {
  for (const one of runs) {
    const into = runs.find(
      (other) =>
        other !== one &&
        Math.abs(other.baseline - one.baseline) < lean &&
        other.left >= one.left &&
        other.left < one.right - lean,
    )
    if (into !== undefined) throw new Error(`"${one.text}" runs into "${into.text}" on paper`)
  }
}
