import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { Part } from '../plain-page/part'
import { PlainPage } from '../plain-page/plain-page'
import { BarLink } from '../ui/bar-link'
import { TypedInput } from '../ui/typed-input'
import { usePlanSettings } from '../hooks/use-plan-settings'
import { AdverseTable } from './adverse-table'
import { DueTable } from './due-table'
import { KeepingPart } from './keeping-part'
import { NumberInput } from './number-input'
import './settings-page.css'

/**
 * How cases are kept on this device, and what the plan sets for itself. A change is kept as it is made.
 * @param you who works here, and how to change that
 * @param passphrase whether the cases are encrypted, and how to change that
 */
export function SettingsPage({ you, passphrase }: { readonly you: ReactNode; readonly passphrase: ReactNode }) {
  const { settings, problem, save } = usePlanSettings()
  return (
    <PlainPage
      name="Settings"
      links={
        <>
          <BarLink to="/">Cases</BarLink>
          <BarLink to="/policy">Policy</BarLink>
          <BarLink to="/about">About</BarLink>
        </>
      }
      className="settings"
    >
      <div>
        <h1>Settings</h1>
        <p className="settings-links">
          <Link to="/log">Log of this device</Link>
          <Link to="/privacy">What a passphrase does, and what it does not</Link>
        </p>
      </div>
      <Part heading="You">{you}</Part>
      <KeepingPart />
      <Part heading="Passphrase">{passphrase}</Part>
      <div className="settings-of-plan">
        <h2>Settings of the plan</h2>
        <p className="quiet">
          They are kept on this device with every change, and go into a backup. No member’s data is in them.
        </p>
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="plain-problem">
          {problem}
        </p>
      )}
      <Part heading="On letters to the prescriber" level={3}>
        <div className="settings-fields">
          <TypedInput label="Name of the plan" value={settings.planName} onType={(planName) => save({ planName })} />
          <TypedInput label="Phone" inputMode="tel" value={settings.phone} onType={(phone) => save({ phone })} />
          <TypedInput label="Fax" inputMode="tel" value={settings.fax} onType={(fax) => save({ fax })} />
        </div>
      </Part>
      <Part heading="When a decision is due" level={3}>
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
      </Part>
      <Part heading="Who may issue an adverse decision" level={3}>
        <p className="quiet">
          What the plan has looked up, by state and credentials. Signing names the row that fits; without one the plan’s
          procedure decides.
        </p>
        <AdverseTable rules={settings.adverse} onChange={(adverse) => save({ adverse })} />
      </Part>
    </PlainPage>
  )
}
