import { hidesMarks, withoutHiddenMarks } from './cases/read-file/hidden-marks'

type TextField = HTMLInputElement | HTMLTextAreaElement

const kinds = new Set(['text', 'search', 'tel', 'textarea'])

/**
 * Takes marks that no one sees (NUL, marks of direction) out of whatever is typed or pasted into a field, before the
 * page reads it. Where there are none the field is not touched, so that the caret stays.
 */
export function keepTypingClean(root: Document): () => void {
  const clean = (event: Event) => {
    const field = event.target
    if (!isTextField(field) || !kinds.has(field.type) || 'asTyped' in field.dataset) return
    // A text that is still being composed is not to be changed.
    if (event instanceof InputEvent && event.isComposing) return
    if (!hidesMarks(field.value)) return
    const { value, selectionStart, selectionEnd } = field
    const placeAfter = (place: number | null) => withoutHiddenMarks(value.slice(0, place ?? value.length)).length
    setValue(field, withoutHiddenMarks(value))
    field.setSelectionRange(placeAfter(selectionStart), placeAfter(selectionEnd))
  }
  // Before React looks at the field.
  root.addEventListener('input', clean, { capture: true })
  return () => root.removeEventListener('input', clean, { capture: true })
}

const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** By the browser's own setter: the one that React puts before it would take the text for what was there before. */
function setValue(field: TextField, value: string): void {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
}
