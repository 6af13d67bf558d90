import { afterEach, expect, test, vi } from 'vitest'
import { noSettings, openPlanSettings, parsePlanSettings } from '../../src/cases/plan-settings'

/** As the browser's own storage, but in memory, and sometimes full. */
function storageOf(text: string | null, isFull = false) {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      kept = value
    },
  } as unknown as Storage
}
afterEach(() => vi.restoreAllMocks())

test('the due table is empty until the plan fills it', () => {
  expect(openPlanSettings(() => storageOf(null)).current()).toEqual({ settings: noSettings })
  expect(noSettings.due).toEqual({})
})

test('a change is kept at once, and read again', () => {
  const storage = storageOf(null)
  const heard = vi.fn<() => void>()
  const opened = openPlanSettings(() => storage)
  opened.subscribe(heard)
  opened.save({ due: { 'medicaid urgent': { hours: 24, waitingStopsClock: true } } })
  expect(heard).toHaveBeenCalled()
  expect(openPlanSettings(() => storage).current().settings.due).toEqual({
    'medicaid urgent': { hours: 24, waitingStopsClock: true },
  })
})

test.each(['{', '{}', JSON.stringify({ ...noSettings, due: { 'medicaid urgent': { hours: -1 } } })])(
  'settings that can not be read are not guessed at: %s',
  (text) => {
    const { settings, problem } = openPlanSettings(() => storageOf(text)).current()
    expect(settings).toEqual(noSettings)
    expect(problem).toMatch(/can’t be read/)
  },
)

test('a change that the browser does not keep says so', () => {
  const opened = openPlanSettings(() => storageOf(null, true))
  opened.save({ planName: 'Sample Plan' })
  expect(opened.current()).toMatchObject({
    settings: { planName: 'Sample Plan' },
    problem: expect.any(String) as string,
  })
})

test('what is no settings is none', () => {
  expect(parsePlanSettings(undefined)).toBeUndefined()
  expect(
    parsePlanSettings({ ...noSettings, due: { 'nobody never': { hours: 1, waitingStopsClock: false } } }),
  ).toBeUndefined()
})
