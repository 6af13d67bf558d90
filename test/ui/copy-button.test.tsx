import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CopyButton } from '../../src/ui/copy-button'

afterEach(() => vi.restoreAllMocks())

test('copies the summary and says so', async () => {
  const user = userEvent.setup()
  render(<CopyButton label="Copy summary" what="summary" text={() => 'The summary'} />)
  await user.click(screen.getByRole('button', { name: 'Copy summary' }))
  expect(await screen.findByText('Summary copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('The summary')
})

test('shows the text, marked, where the browser does not let it copy', async () => {
  const user = userEvent.setup()
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true
  }
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  render(<CopyButton label="Copy summary" what="summary" text={() => 'The summary'} />)
  await user.click(screen.getByRole('button', { name: 'Copy summary' }))
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Summary' })
  expect(area).toHaveValue('The summary')
  expect(area.selectionEnd - area.selectionStart).toBe('The summary'.length)
})
