import { useState } from 'react'
import { CorrectionLink } from '../place-link'
import { usePlaced, useShown } from '../sheet-context'

/**
 * What has to be corrected before signing, in the order of the page, in the words that stand beside the field.
 * It opens when one comes here, so that a slip of the hand elsewhere moves nothing. While one works here it stands
 * still: what one corrects says so, and what one adds joins it later.
 */
export function ErrorSummary() {
  const { toCorrect } = usePlaced()
  const { active } = useShown()
  const [met, setMet] = useState({ active, listed: toCorrect })
  if (met.active !== active) setMet({ active, listed: toCorrect })
  const { listed } = met
  if (active !== 'check' || listed.length === 0) return null
  const stands = new Map(toCorrect.map((each) => [each.id, each]))
  return (
    <section className="check-list check-problems" aria-labelledby="check-problems">
      <h3 id="check-problems">To correct ({listed.filter(({ id }) => stands.has(id)).length})</h3>
      <ul>
        {listed.map((each) => (
          <li key={each.id}>
            <CorrectionLink correction={each} />: {stands.get(each.id)?.message ?? 'corrected'}
          </li>
        ))}
      </ul>
    </section>
  )
}
