import 'fake-indexeddb/auto'
import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { leaveBehind } from '../../src/cases/left-behind'
import { createCase, startOver } from '../../src/hooks/change-cases'
import { stores } from '../../src/hooks/stores'
import { useCase } from '../../src/hooks/use-case'

describe('a case on screen', () => {
  test('is read, changed and saved', async () => {
    const id = await createCase()
    const { result } = renderHook(() => useCase('cases', id))
    expect(result.current.state).toBe('loading')
    await waitFor(() => expect(result.current.state).toBe('ready'))
    act(() => {
      const { file, save } = result.current
      if (file) save({ ...file, entries: { memberName: 'Doe, Jane' } })
    })
    expect(result.current.saving.state).toBe('saving')
    await waitFor(() => expect(result.current.saving.state).toBe('saved'))
    expect((await stores.cases.get(id))?.entries.memberName).toBe('Doe, Jane')
  })

  test('is missing where there is none', async () => {
    const { result } = renderHook(() => useCase('cases', 'none'))
    await waitFor(() => expect(result.current.state).toBe('missing'))
  })
})

test('a sample is made when first opened, and comes back as it was on starting over', async () => {
  const { result } = renderHook(() => useCase('samples', 'refer'))
  await waitFor(() => expect(result.current.state).toBe('ready'))
  act(() => {
    const { file, save } = result.current
    if (file) save({ ...file, entries: {} })
  })
  await waitFor(() => expect(result.current.saving.state).toBe('saved'))
  await act(() => startOver('refer'))
  await waitFor(() => expect(result.current.file?.entries.caseNumber).toBe('PA-SAMPLE-05'))
  expect(result.current.revision).toBe(1)
})

test('starting over lets go of what an earlier page has left of the sample', async () => {
  const left = { ...emptyCase('conflict', '2099-01-01T00:00:00.000Z'), entries: { memberName: 'Left, Lea' } }
  leaveBehind('samples/conflict', left)
  await startOver('conflict')
  const { result } = renderHook(() => useCase('samples', 'conflict'))
  await waitFor(() => expect(result.current.state).toBe('ready'))
  expect(result.current.file?.entries.memberName).toBe('Fontaine, Odette (sample)')
})
