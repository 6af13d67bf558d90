import { Part } from '../plain-page/part'
import { buttonClass } from '../ui/button'
import type { Licence } from './shipped'

interface Props {
  readonly licences: readonly Licence[]
  /** Where the bill of materials can be saved from. */
  readonly sbom: string
}

/** Every package of which something is in the app, with the text of its licence. */
export function Licences({ licences, sbom }: Props) {
  const kinds = [...new Set(licences.map(({ licence }) => licence))].sort()
  return (
    <Part heading="Licenses">
      <p>
        {licences.length} packages are in this app, all under permissive licenses: {kinds.join(', ')}. The build stops
        at any other.
      </p>
      <p className="about-actions">
        <a className={buttonClass()} href={sbom} download="sbom.json">
          Save the bill of materials
        </a>
        <span className="quiet small">CycloneDX, with the hash of each package</span>
      </p>
      <ul className="about-licences">
        {licences.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details className="about-fold">
              <summary>
                {name} <span className="quiet">{version}</span> <span className="about-licence">{licence}</span>
              </summary>
              <pre className="about-text">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Part>
  )
}
