import { formatDate } from '../facts'
import { lastReviewed, policyNumber, readingsVersion } from '../policy/dates-of-review'
import { PlainPage } from '../plain-page/plain-page'
import { BarLink } from '../ui/bar-link'
import { FileHashes } from './file-hashes'
import { Licences } from './licences'
import { useShipped } from './use-shipped'
import './about-page.css'

/** Which build this is, what it is made of, and how to tell that it is what was given out. */
export function AboutPage() {
  const shipped = useShipped()
  return (
    <PlainPage
      name="About"
      links={
        <>
          <BarLink to="/">Cases</BarLink>
          <BarLink to="/policy">Policy</BarLink>
        </>
      }
      className="about-page"
      isBusy={shipped === undefined}
    >
      <h1>About this app</h1>
      <dl className="about-versions">
        <Version term="Version" value={import.meta.env.APP_VERSION} />
        <Version term="Readings" value={readingsVersion} />
        <Version term="Policy" value={`${policyNumber}, last reviewed ${formatDate(lastReviewed)}`} />
      </dl>
      {shipped === undefined ? null : shipped === 'missing' ? (
        <p role="alert" className="plain-problem">
          The list of files and licenses can’t be had here. It comes with a built app: look again once the server is in
          reach.
        </p>
      ) : (
        <>
          <FileHashes hashes={shipped.hashes} />
          <Licences licences={shipped.licences} sbom={shipped.sbom} />
        </>
      )}
    </PlainPage>
  )
}

function Version({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}
