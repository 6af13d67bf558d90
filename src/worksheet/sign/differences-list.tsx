import { differencesToday } from '../../cases/signing/differences-today'
import type { CaseFile } from '../../cases/case-file'
import { readingsVersion } from '../../cases/case-file'
import type { Day } from '../../facts'

/** What the readings of this version of the app find otherwise in a signed case. The record stays as it was signed. */
export function DifferencesList({ file, on }: { readonly file: CaseFile; readonly on: Day }) {
  const differences = differencesToday(file, on)
  return (
    <section aria-label="By today's reading">
      <h3>By today&rsquo;s reading {differences.length === 0 ? null : `(${differences.length})`}</h3>
      {differences.length === 0 ? (
        <p className="quiet">The readings of {readingsVersion} find the same as was signed.</p>
      ) : (
        <>
          <p>The record stays as it was signed. The readings of {readingsVersion} would find otherwise:</p>
          <ul>
            {differences.map(({ about, signed, now }) => (
              <li key={about}>
                {about}: signed <strong>{signed}</strong>, today <strong>{now}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
