import type { Reviewer } from '../../cases/signing/signature-form'
import { Field } from '../../ui/field'

interface Props {
  readonly legend: string
  readonly reviewer: Reviewer
  readonly onChange: (reviewer: Reviewer) => void
  readonly problems?: { readonly name?: string; readonly credentials?: string }
}

/** Who: a name and credentials, as they are printed. */
export const ReviewerFields = ({ legend, reviewer, onChange, problems = {} }: Props) => (
  <fieldset className="sign-reviewer">
    <legend className="field-label">{legend}</legend>
    <div className="sign-pair">
      <Field label="Name" problem={problems.name}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            data-sign-field="name"
            autoComplete="off"
            value={reviewer.name}
            onChange={({ target }) => onChange({ ...reviewer, name: target.value })}
          />
        )}
      </Field>
      <Field label="Credentials" hint="Such as PharmD" problem={problems.credentials}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            data-sign-field="credentials"
            autoComplete="off"
            value={reviewer.credentials}
            onChange={({ target }) => onChange({ ...reviewer, credentials: target.value })}
          />
        )}
      </Field>
    </div>
  </fieldset>
)
