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

/** Why it can't be taken, and what to do. */
export const whyNotChosen = (chosen: NewPassphrase): string | undefined => whyUnfit(chosen.typed) ?? unlike(chosen)

interface Props {
  readonly label: string
  readonly value: NewPassphrase
  /** Whether it is time to say what is wrong. */
  readonly isChecked: boolean
  readonly isFocused?: boolean
  readonly onChange: (value: NewPassphrase) => void
}

/** A new passphrase, wherever one is chosen. */
export function NewPassphraseFields({ label, value, isChecked, isFocused, onChange }: Props) {
  const unfit = isChecked ? whyUnfit(value.typed) : undefined
  return (
    <>
      <PassphraseField
        label={label}
        hint={passphraseHint}
        problem={unfit}
        value={value.typed}
        onChange={(typed) => onChange({ ...value, typed })}
        isFocused={isFocused}
      />
      <PassphraseField
        label="The same again"
        problem={isChecked && unfit === undefined ? unlike(value) : undefined}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
    </>
  )
}

/** The passphrase of a file that is saved encrypted. */
export const FilePassphraseFields = (props: Omit<Props, 'label' | 'isFocused'>) => (
  <>
    <NewPassphraseFields label="Passphrase of the file" isFocused {...props} />
    <p className="quiet small">
      Nobody can restore a forgotten passphrase, and without it the file can’t be opened. It need not be the one that
      unlocks the cases here.
    </p>
  </>
)
