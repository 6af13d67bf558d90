import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { buttonClass } from './button'

/** A way to another page, on the dark bar. */
export const BarLink = createLink(({ children, ...rest }: ComponentProps<'a'>) => (
  <a {...rest} className={buttonClass('on-bar')}>
    {children}
  </a>
))
