import { passphraseHint, whyUnfit } from '../cases/vault/passphrase'
import { PassphraseField } from '../ui/passphrase-field'

/** A passphrase as it is chosen: typed twice, since what it locks opens with nothing else. */
export interface NewPassphrase {
  readonly typed: string
  readonly again: string
}

export const noPassphrase: NewPassphrase = { typed: '', again: '' }

const unlike = ({ typed, again }: NewPassphrase): string | undefined =>
  typed === again ? undefined : 'The two differ. Type the same passphrase again.'

export const isChosen = (chosen: NewPassphrase): boolean =>
  whyUnfit(chosen.typed) === undefined && unlike(chosen) === undefined

interface Props {
  readonly value: NewPassphrase
  /** Whether it is time to say what is wrong. */
  readonly isChecked: boolean
  readonly onChange: (value: NewPassphrase) => void
}

export function NewPassphraseFields({ value, isChecked, onChange }: Props) {
  const unfit = isChecked ? whyUnfit(value.typed) : undefined
  return (
    <>
      <PassphraseField
        label="Passphrase of the file"
        hint={passphraseHint}
        problem={unfit}
        value={value.typed}
        onChange={(typed) => onChange({ ...value, typed })}
        isFocused
      />
      <PassphraseField
        label="The same again"
        problem={isChecked && unfit === undefined ? unlike(value) : undefined}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
      <p className="quiet small">
        Nobody can restore a forgotten passphrase, and without it the file can’t be opened. It need not be the one that
        unlocks the cases here.
      </p>
    </>
  )
}
