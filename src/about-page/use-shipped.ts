import { useEffect, useState } from 'react'
import { loadShipped, type Shipped } from './shipped'

/** undefined while it loads. */
export function useShipped(): Shipped | 'missing' | undefined {
  const [shipped, setShipped] = useState<Shipped | 'missing'>()
  useEffect(() => {
    let isHere = true
    loadShipped().then(
      (loaded) => isHere && setShipped(loaded),
      () => isHere && setShipped('missing'),
    )
    return () => {
      isHere = false
    }
  }, [])
  return shipped
}
