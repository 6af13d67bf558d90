import { Part } from '../plain-page/part'
import { PlainPage } from '../plain-page/plain-page'
import { BarLink } from '../ui/bar-link'
import './settings-page.css'

/** In plain words: where everything is, what a passphrase does, and what it does not. */
export const PrivacyPage = () => (
  <PlainPage
    name="Privacy"
    links={
      <>
        <BarLink to="/">Cases</BarLink>
        <BarLink to="/settings">Settings</BarLink>
      </>
    }
    className="privacy"
  >
    <h1>What a passphrase does, and what it does not</h1>
    <Part heading="Nothing leaves this device">
      <p>
        Cases are kept in this browser. There is no server that they could be sent to, and the app may load nothing from
        elsewhere. What you export, back up, copy or print leaves by your hand, and is yours to keep safe.
      </p>
    </Part>
    <Part heading="With a passphrase">
      <ul>
        <li>
          Cases, their list and the log are encrypted on the disk (AES-256-GCM, the key from your passphrase by
          PBKDF2-SHA256). On a computer that others use, or that is lost or sold, they can’t be read without it.
        </li>
        <li>The app locks by its button, and by itself after 15 minutes without input.</li>
        <li>The log is chained with a key that it unlocks: nobody without it can change the log unseen.</li>
        <li>
          A deleted case loses its key, so that what is left of it on the disk can’t be read even with the passphrase.
        </li>
      </ul>
    </Part>
    <Part heading="What it does not do">
      <ul>
        <li>
          It does not say who you are. The name on a signature is the one that was typed here; who the reviewer is rests
          on the computer’s own login. Do not share that account.
        </li>
        <li>
          It does not protect while the app is open, nor against someone who watches the screen or the keys, the
          computer’s administrator, harmful software, or an extension of this browser.
        </li>
        <li>Nobody can restore a forgotten passphrase, and without it the cases are lost. Back them up.</li>
        <li>
          It does not reach files that were exported, which are encrypted only where you choose it, nor paper, nor what
          was copied.
        </li>
        <li>
          It does not reach back. Cases that were once kept without a passphrase may linger in the browser’s own files
          until it tidies them.
        </li>
      </ul>
    </Part>
    <Part heading="Without a passphrase">
      <p>
        Whoever can use this computer’s account can read the cases. The log is chained with SHA-256 only: it finds
        accidents, not a forger. That choice stays in view beside the cases, and can be changed at any time.
      </p>
    </Part>
  </PlainPage>
)
