import { use, type Context } from 'react'

/** What a context gives. Throws where a part of the sheet stands outside of what gives it. */
export function useGiven<Value>(context: Context<Value | undefined>): Value {
  const value = use(context)
  if (value === undefined) throw new Error('A part of the sheet stands outside of the sheet')
  return value
}
