import { useId, type ReactNode } from 'react'

interface Props {
  readonly heading: string
  /** 3 where it stands below a heading of its own. */
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/** A part of a plain page, under its heading. */
export function Part({ heading, level = 2, children }: Props) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={id} className="plain-part">
      <Heading id={id}>{heading}</Heading>
      {children}
    </section>
  )
}
