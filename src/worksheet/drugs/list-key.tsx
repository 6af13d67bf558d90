import { KeyCap } from '../../ui/key-cap'
import { useSingleKeys } from '../../ui/single-keys'

/** The key that closes a list, shown while one is in it. */
export function ListKey() {
  const { on } = useSingleKeys()
  if (!on) return null
  return (
    <span className="list-key" aria-hidden="true">
      <KeyCap>a</KeyCap>
    </span>
  )
}
