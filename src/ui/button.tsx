import type { ComponentProps } from 'react'
import './button.css'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'link' | 'on-bar'

/** The class of something that looks like a button and is a link. */
export const buttonClass = (look: ButtonLook = 'plain', extra?: string): string =>
  ['button', `button-${look}`, extra].filter(Boolean).join(' ')

type Props = ComponentProps<'button'> & { readonly look?: ButtonLook }

export function Button({ look = 'plain', className, type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}
