import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Prints the page, and gives the text of each sheet of paper. */
export async function printed(page: Page, format: 'Letter' | 'A4' = 'Letter'): Promise<string[]> {
  const bytes = await page.pdf({ format })
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise
  const sheets: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
  }
  return sheets
}
