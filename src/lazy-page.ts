import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { fetched } from './ui/later'

/**
 * A page that is loaded when it is first gone to. Where that fails it says so: the router by itself would reload the
 * whole app, and where there is no connection nothing would be left of it.
 */
export const lazyPage = (load: () => Promise<ComponentType>) =>
  lazyRouteComponent(async () => ({ default: await fetched(load) }))
