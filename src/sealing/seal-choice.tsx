interface Props {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Whether what is saved as a file is encrypted. */
export const SealChoice = ({ isOn, onChange }: Props) => (
  <label className="checkbox">
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    <span>Encrypt with a passphrase</span>
  </label>
)
