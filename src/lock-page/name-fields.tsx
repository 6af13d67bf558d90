import type { LocalReviewer } from '../cases/log/noted-log'
import { Field } from '../ui/field'

interface Props {
  readonly reviewer: LocalReviewer
  readonly problem?: string
  readonly onChange: (reviewer: LocalReviewer) => void
}

/** Who works here, as it is printed under what is signed. */
export const NameFields = ({ reviewer, problem, onChange }: Props) => (
  <div className="lock-pair">
    <Field label="Your name" problem={problem}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          autoComplete="off"
          value={reviewer.name}
          onChange={({ target }) => onChange({ ...reviewer, name: target.value })}
        />
      )}
    </Field>
    <Field label="Credentials" hint="Such as PharmD">
      {(ids) => (
        <input
          {...ids}
          className="input"
          autoComplete="off"
          value={reviewer.credentials}
          onChange={({ target }) => onChange({ ...reviewer, credentials: target.value })}
        />
      )}
    </Field>
  </div>
)
