import { afterPaint } from '../ui/after-paint'

/** While one works in an item, what has grown keeps its height: what it says may get shorter and move nothing. */

const held = () => [...document.querySelectorAll<HTMLElement>('[data-hold]')]

let isAwaited = false

/** Once painted: to measure what is not laid out yet would hold back what a key has brought. */
export function holdOnceShown(): void {
  if (isAwaited) return
  isAwaited = true
  afterPaint(() => {
    isAwaited = false
    hold()
  })
}

function hold(): void {
  const heights = held().map((element) => ({ element, height: element.getBoundingClientRect().height }))
  for (const { element, height } of heights) element.style.minBlockSize = `${height}px`
}

export function release(): void {
  for (const element of held()) element.style.minBlockSize = ''
}
