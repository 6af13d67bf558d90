import { expect, test } from '@playwright/test'

test('the timeline is drawn to scale, and says the same in words', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.4')
  const timeline = page.getByRole('figure', { name: 'Timeline of prior therapies' })
  await expect(timeline.getByRole('listitem')).toHaveText([
    'Line 1, bortezomib, lenalidomide, dexamethasone: 04/2021 to 11/2022, progressed 02/2024.',
    'Line 2, daratumumab, lenalidomide, dexamethasone: 03/2024 to 08/10/2026, progressed 09/20/2026.',
  ])
  await expect(timeline.locator('.timeline-drawing')).toHaveAttribute('aria-hidden', 'true')

  const drawn = await timeline.locator('.timeline-row').evaluateAll((rows) =>
    rows.map((row) => {
      const width = (selector: string) => row.querySelector(selector)?.getBoundingClientRect().width ?? 0
      return { certain: width('.timeline-bar'), whole: width('.timeline-faded'), mark: width('.timeline-mark-span') }
    }),
  )
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  const lengths = [
    { certain: days('2021-04-30', '2022-11-01'), whole: days('2021-04-01', '2022-11-30') },
    { certain: days('2024-03-31', '2026-08-10'), whole: days('2024-03-01', '2026-08-10') },
  ]
  const perDay = (drawn[0]?.whole ?? 0) / (lengths[0]?.whole ?? 1)
  for (const [row, { certain, whole }] of lengths.entries()) {
    // A month-only date is a span: faded as long as the month, solid where it certainly ran.
    expect(Math.abs((drawn[row]?.whole ?? 0) - whole * perDay)).toBeLessThan(2)
    expect(Math.abs((drawn[row]?.certain ?? 0) - certain * perDay)).toBeLessThan(2)
  }
  expect(drawn[0]?.mark).toBeGreaterThan(0)
  expect(drawn[1]?.mark).toBe(0)
  // Only an event looks like one: each progression has its mark in the drawing, and the words beside have none.
  await expect(timeline.locator('.timeline-strip .timeline-mark')).toHaveCount(2)
  await expect(timeline.locator('.timeline-text svg')).toHaveCount(0)
  // The days that decide: framed among the years, and enlarged as a share of what is allowed.
  await expect(timeline.locator('.timeline-frame-fill')).toHaveCount(1)
  await expect(page.getByText('41 days', { exact: true })).toBeVisible()
  const [bar, track] = await page
    .locator('.span-bar')
    .evaluate((span) =>
      ['.span-bar-sure', '.span-bar-track'].map((part) => span.querySelector(part)?.getBoundingClientRect().width ?? 0),
    )
  expect((bar ?? 0) / (track ?? 1)).toBeCloseTo(41 / 60, 1)
})

test('the timeline follows what is typed, and shows what a month leaves open', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.4')
  await page.getByLabel('Completed, line 2').fill('8/2026')
  await page.getByLabel('Completed, line 2').press('Tab')
  await expect(page.getByText('20 to 50 days', { exact: true })).toBeVisible()
  await page.getByLabel('Completed, line 2').fill('ongoing')
  await page.getByLabel('Completed, line 2').press('Tab')
  await expect(page.getByRole('figure').getByRole('listitem').nth(1)).toContainText('03/2024 to ongoing')
})

test('the timeline prints', async ({ page }) => {
  await page.goto('/samples/approve-initial/record')
  await page.emulateMedia({ media: 'print' })
  const timeline = page.getByRole('figure', { name: 'Prior therapies to scale' })
  await expect(timeline).toBeVisible()
  const bars = await timeline.locator('svg:not(.timeline-legend svg) .timeline-bar').evaluateAll((each) =>
    each.map((bar) => ({
      fill: getComputedStyle(bar).fill,
      wide: bar.getBoundingClientRect().width > 20,
      exact: getComputedStyle(bar).printColorAdjust,
    })),
  )
  expect(bars).toHaveLength(2)
  for (const { fill, wide, exact } of bars) {
    expect(wide).toBe(true)
    expect(exact).toBe('exact')
    const [red, green, blue] = fill.match(/\d+/g) ?? []
    expect([green, blue]).toEqual([red, red])
  }
})
