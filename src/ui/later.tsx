import { Suspense, use, useState, type ComponentType } from 'react'
import { afterPaint } from './after-paint'

/** A part of the app could not be fetched, or failed as it was loaded. */
export class PartMissing extends Error {
  override name = 'PartMissing'
}

/** @throws a `PartMissing` where the part does not come */
export async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    throw new PartMissing(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

interface LaterPart {
  readonly holdBackNothing: () => void
  readonly fetch: () => void
  readonly forgetFailure: () => void
}

const parts = new Set<LaterPart>()

/**
 * A part of a page that is not in the first load. Once it is there it shows at once, as any other. Until then the page
 * waits for it as a whole, so that nothing on it moves; only one that comes while the page stands is left blank so long.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Part: ComponentType<Props> | undefined
  let coming: Promise<void> | undefined
  let holdsBackNothing = false
  const come = () => (coming ??= begin())
  const begin = () => {
    const begun = fetched(load).then((part) => {
      Part = part
      // React waits for no promise that says itself how it ended.
      void Object.assign(begun, { status: 'fulfilled', value: undefined })
    })
    return begun
  }
  parts.add({
    holdBackNothing: () => {
      holdsBackNothing = true
    },
    fetch: () => void come().catch(() => void (coming = undefined)),
    forgetFailure: () => {
      if (Part === undefined) coming = undefined
    },
  })

  function Shown(props: Props) {
    use(come())
    // It has come, or the line above was not passed.
    return Part === undefined ? null : <Part {...props} />
  }

  return function Later(props: Props) {
    const [isAlone] = useState(() => holdsBackNothing && Part === undefined)
    return isAlone ? (
      <Suspense>
        <Shown {...props} />
      </Suspense>
    ) : (
      <Shown {...props} />
    )
  }
}

/**
 * Fetches what the page shows later, once the page itself is seen, so that it is there by then; returns how to leave it.
 * What fails is tried again when it is shown. What is shown before it came is waited for alone: the page stands.
 */
export function fetchLater(): () => void {
  parts.forEach(({ holdBackNothing }) => holdBackNothing())
  return afterPaint(() => parts.forEach(({ fetch }) => fetch()))
}

/** What did not come is asked for anew. */
export const forgetMissing = (): void => parts.forEach(({ forgetFailure }) => forgetFailure())
