import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../ui/button'
import { PageHeader } from '../ui/page-header'
import { TypedInput } from '../ui/typed-input'
import { usePlanSettings } from '../use-plan-settings'
import { AdverseTable } from './adverse-table'
import { DueTable } from './due-table'
import { KeepingPart } from './keeping-part'
import { NumberInput } from './number-input'
import './settings-page.css'

/**
 * How cases are kept on this device, and what the plan sets for itself. A change is kept as it is made.
 * @param passphrase whether the cases are encrypted, and how to change that
 */
export function SettingsPage({ passphrase }: { readonly passphrase?: ReactNode }) {
  const { settings, problem, save } = usePlanSettings()
  return (
    <>
      <title>Settings - Ixazomib review</title>
      <PageHeader app="Ixazomib review" about="Settings">
        <Link to="/" className={buttonClass('on-bar')}>
          Cases
        </Link>
        <Link to="/policy" className={buttonClass('on-bar')}>
          Policy
        </Link>
        <Link to="/about" className={buttonClass('on-bar')}>
          About
        </Link>
      </PageHeader>
      <main className="settings">
        <div>
          <h1>Settings</h1>
          <p className="settings-links">
            <Link to="/log">Log of this device</Link>
            <Link to="/privacy">What a passphrase does, and what it does not</Link>
          </p>
        </div>
        <KeepingPart />
        {passphrase === undefined ? null : (
          <section aria-labelledby="passphrase-heading" className="settings-part">
            <h2 id="passphrase-heading">Passphrase</h2>
            {passphrase}
          </section>
        )}
        <div className="settings-of-plan">
          <h2>Settings of the plan</h2>
          <p className="quiet">
            They are kept on this device with every change, and go into a backup. No member’s data is in them.
          </p>
        </div>
        {problem === undefined ? null : (
          <p role="alert" className="settings-problem">
            {problem}
          </p>
        )}
        <section aria-labelledby="letter-heading" className="settings-part">
          <h3 id="letter-heading">On letters to the prescriber</h3>
          <div className="settings-fields">
            <TypedInput label="Name of the plan" value={settings.planName} onType={(planName) => save({ planName })} />
            <TypedInput label="Phone" inputMode="tel" value={settings.phone} onType={(phone) => save({ phone })} />
            <TypedInput label="Fax" inputMode="tel" value={settings.fax} onType={(fax) => save({ fax })} />
          </div>
        </section>
        <section aria-labelledby="due-heading" className="settings-part">
          <h3 id="due-heading">When a decision is due</h3>
          <p className="quiet">
            Hours from the receipt of a request, by line of business and urgency. Where a case names its due day, that
            counts; where neither does, the list says so. The limits are the plan’s to look up: none is given here.
          </p>
          <DueTable due={settings.due} onChange={(due) => save({ due })} />
          <div className="settings-fields">
            <NumberInput
              label="Red in the list within, in hours"
              value={settings.redWithinHours}
              least={0}
              onChange={(redWithinHours) => {
                if (redWithinHours !== undefined) save({ redWithinHours })
              }}
            />
          </div>
        </section>
        <section aria-labelledby="adverse-heading" className="settings-part">
          <h3 id="adverse-heading">Who may issue an adverse decision</h3>
          <p className="quiet">
            What the plan has looked up, by state and credentials. Signing names the row that fits; without one the
            plan’s procedure decides.
          </p>
          <AdverseTable rules={settings.adverse} onChange={(adverse) => save({ adverse })} />
        </section>
      </main>
    </>
  )
}
