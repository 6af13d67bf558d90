import type { Day } from '../facts'
import { documentation, description, indication, limitationOfUse, medicaidNote } from '../policy/appendices'
import { cpPhar302 } from '../policy/cp-phar-302'
import { policyNumber } from '../policy/dates-of-review'
import { BarLink } from '../ui/bar-link'
import { PageHeader } from '../ui/page-header'
import { Appendices } from './appendices'
import { DatesOfReview } from './dates-of-review'
import { Dosing } from './dosing'
import { DurationTable } from './duration-table'
import { anchorOf, parts } from './outline'
import { PageContents } from './page-contents'
import { PolicyPart } from './policy-part'
import { PolicySection } from './policy-section'
import { ReadingList } from './reading-list'
import { ReferralTable } from './referral-table'
import { useFocusOn } from './use-focus-on'
import './policy-page.css'

interface Props {
  /** A criterion, part or reading to open the page at: "I.A.5.b", "Appendix D", "R14". */
  readonly cite?: string
  /** The day on which the policy is read. */
  readonly on?: Day
}

/** The policy as this project reads it. */
export function PolicyPage({ cite, on = Temporal.Now.plainDateISO().toString() }: Props) {
  const named = cite === undefined ? undefined : anchorOf(cite)
  useFocusOn(named)
  return (
    <>
      <title>{`Policy ${policyNumber} - Ixazomib review`}</title>
      <PageHeader app="Ixazomib review" about={<strong>Policy</strong>}>
        <BarLink to="/">Cases</BarLink>
      </PageHeader>
      <div className="policy-page">
        <PageContents />
        <main className="policy-sheet">
          <header className="policy-title">
            <h1 id="policy" tabIndex={-1}>
              {policyNumber}, ixazomib (Ninlaro)
            </h1>
            <p>
              The policy as this project reads it, restated in its own words. The policy belongs to its owner, and its
              own text decides. Nothing here is medical advice.
            </p>
          </header>
          <PolicyPart part={parts.uses} named={named}>
            <p>{description}</p>
            <p>{indication}</p>
            <p>{limitationOfUse}</p>
            <p>{documentation}</p>
          </PolicyPart>
          {cpPhar302.sections.map((section) => (
            <PolicySection key={section.id} section={section} named={named} />
          ))}
          <PolicyPart part={parts.durations} named={named}>
            <DurationTable />
          </PolicyPart>
          <PolicyPart part={parts.referrals} named={named}>
            <ReferralTable />
          </PolicyPart>
          <Appendices named={named} />
          <Dosing named={named} />
          <DatesOfReview on={on} named={named} />
          <PolicyPart part={parts.medicaid} named={named}>
            <p>{medicaidNote}</p>
          </PolicyPart>
          <ReadingList named={named} />
        </main>
      </div>
    </>
  )
}
