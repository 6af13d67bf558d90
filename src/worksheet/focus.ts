import { addressOf, type Place } from '../evaluation'

/** Finding one's way among the questions on the sheet by the marks they carry in the page. */

const focusable =
  'input:not([disabled]):not([type="hidden"]), select, textarea, button:not([disabled]):not([tabindex="-1"])'

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable)

/** The control of a question that takes focus: of a group of radios the chosen one. */
function controlOf(question: Element): HTMLElement | null {
  if (question.matches(focusable)) return question as HTMLElement
  return (
    question.querySelector<HTMLElement>('input[type="radio"]:checked') ?? question.querySelector<HTMLElement>(focusable)
  )
}

/** Focuses the question at a place: its field where the list marks it, else the question as a whole. */
export function focusPlace(place: Place): boolean {
  const field = document.querySelector(`[data-place="${CSS.escape(addressOf(place))}"]`)
  const question = document.querySelector(`[data-question="${CSS.escape(place.key)}"]`)
  const control = (field && controlOf(field)) ?? (question && controlOf(question))
  if (!control) return false
  control.focus({ preventScroll: true })
  reveal((question ?? control).getBoundingClientRect(), control)
  return true
}

export function focusHeading(section: Element | null): boolean {
  const heading = section?.querySelector<HTMLElement>('[data-heading]')
  if (!heading) return false
  heading.focus({ preventScroll: true })
  reveal(section?.getBoundingClientRect() ?? heading.getBoundingClientRect(), heading)
  return true
}

/** Focuses the control of a question by its name. */
export function focusQuestion(name: string): boolean {
  const question = document.querySelector(`[data-question="${CSS.escape(name)}"]`)
  const control = question && controlOf(question)
  if (!question || !control) return false
  control.focus({ preventScroll: true })
  reveal(question.getBoundingClientRect(), control)
  return true
}

/**
 * Focuses the question after the one that holds an element; false after the last.
 * @param unfold opens an item that was folded before its finding was documented
 */
export function focusNextQuestion(from: Element, unfold: (item: string) => void): boolean {
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const own = from.closest<HTMLElement>('[data-question]')
  const rest = own === null ? [] : questions.slice(questions.indexOf(own) + 1)
  for (const question of rest) {
    const isPassed = own?.contains(question) === true || question.hasAttribute('data-done')
    const control = isPassed ? null : controlOf(question)
    if (control === null) continue
    const { question: name = '', item } = question.dataset
    if (item !== undefined) {
      unfold(item)
      return focusQuestion(name)
    }
    control.focus({ preventScroll: true })
    reveal(question.getBoundingClientRect(), control)
    return true
  }
  return false
}

/** Scrolls something that has just opened into view, where it is not. */
export const show = (element: HTMLElement) => reveal(element.getBoundingClientRect(), element)

/** Scrolls only where what is to be seen is not in view, and then so that its item's heading shows too, if it can. */
function reveal(box: DOMRect, control: HTMLElement) {
  const top = topBar()
  const bottom = window.innerHeight - bottomBar()
  if (box.top >= top && box.bottom <= bottom) return
  const section = control.closest('[data-item]')?.getBoundingClientRect()
  const seen = box.height > bottom - top ? control.getBoundingClientRect() : box
  const start = section !== undefined && seen.bottom - section.top <= bottom - top ? section.top : seen.top - 24
  window.scrollBy(0, start - top)
}

/** The header lies over the page only where it stays in view. */
const topBar = (): number => {
  const header = document.querySelector<HTMLElement>('.page-header')
  return header !== null && getComputedStyle(header).position === 'sticky' ? header.offsetHeight + 16 : 16
}

const bottomBar = (): number => {
  const bar = document.querySelector<HTMLElement>('[data-bottom-bar]')
  return bar === null ? 16 : bar.offsetHeight + 16
}
