import { useState } from 'react'
import { isSealingWanted, wantSealing } from '../cases/sealing'

/** Saves something as a file, with a passphrase encrypted; says itself what went wrong. */
type Save = (passphrase?: string) => Promise<void>

interface Asked {
  readonly title: string
  readonly save: (passphrase: string) => Promise<void>
}

export interface Sealing {
  readonly isOn: boolean
  readonly turn: (isOn: boolean) => void
  /** What waits for its passphrase. */
  readonly asked: Asked | undefined
  readonly stopAsking: () => void
  /** Saves at once, or where it is to be encrypted, once its passphrase was chosen. */
  readonly save: (title: string, save: Save) => void
  readonly saveSealed: (title: string, save: Save) => void
}

/** Whether files are saved encrypted, and with what passphrase. */
export function useSealing(): Sealing {
  const [isOn, setIsOn] = useState(isSealingWanted)
  const [asked, setAsked] = useState<Asked>()
  const saveSealed = (title: string, save: Save) => setAsked({ title, save })
  return {
    isOn,
    turn: (next) => {
      wantSealing(next)
      setIsOn(next)
    },
    asked,
    stopAsking: () => setAsked(undefined),
    save: (title, save) => (isOn ? saveSealed(title, save) : void save()),
    saveSealed,
  }
}
