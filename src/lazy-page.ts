import { lazyRouteComponent } from '@tanstack/react-router'
import { messageOf } from './cases/message-of'
import type { ComponentType } from 'react'

/** A part of the app could not be fetched, or failed as it was loaded. */
export class PartMissing extends Error {
  override name = 'PartMissing'
}

/**
 * A page that is loaded when it is first gone to. Where that fails it says so: the router by itself would reload the
 * whole app, and where there is no connection nothing would be left of it.
 */
export const lazyPage = (load: () => Promise<ComponentType>) =>
  lazyRouteComponent(async () => {
    try {
      return { default: await load() }
    } catch (error) {
      throw new PartMissing(messageOf(error), { cause: error })
    }
  })
