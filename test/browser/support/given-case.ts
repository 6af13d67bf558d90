import type { Page } from '@playwright/test'
import type { Entries } from '../../../src/facts'
import { emptyCase, type CaseFile } from '../../../src/cases/case-file'
import { goOnWithout } from './first-use'

/** A request for myeloma as it comes in: the member, the plan and the prescriber are known, the chart is not read yet. */
export const known: Entries = {
  caseNumber: 'PA-KEYS',
  memberName: 'Keys, Ada',
  memberId: 'K1',
  birthDate: '1969-03-02',
  lineOfBusiness: 'commercial',
  state: 'FL',
  requestKind: 'initial',
  urgency: 'standard',
  receivedOn: '2026-11-23',
  dueOn: '2026-11-26',
  durationUnit: 'none stated',
  diagnosis: 'myeloma',
  diagnosisCode: 'C90.02',
  alsoCovered: 'none',
  prescriberName: 'L. Okafor, MD',
  prescriberNpi: '1234567893',
}

/** Brings a case in as a file, as a person does, and opens it. */
export async function openCase(page: Page, content: Partial<CaseFile>, item = ''): Promise<void> {
  const id = `given-${Math.random().toString(36).slice(2)}`
  const file = { ...emptyCase(id, '2026-11-24T16:00:00Z'), ...content }
  await page.goto('/')
  await goOnWithout(page)
  await page.setInputFiles('input[type="file"]', {
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await page.locator(`a[href="/cases/${id}"]`).first().waitFor()
  await page.goto(`/cases/${id}${item === '' ? '' : `/${item}`}`)
  await page.getByRole('complementary', { name: 'Determination' }).waitFor({ state: 'attached' })
  // Letters that come later are of another width.
  await page.evaluate(async () => void (await document.fonts.ready))
}
