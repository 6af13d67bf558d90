import { readingsVersion } from '../cases/case-file'
import { readings, type Reading } from '../policy/readings'
import { LinkedText } from './linked-text'
import { namedBy } from './named-by'
import { parts } from './outline'
import { PolicyHeading } from './policy-heading'
import { PolicyPart } from './policy-part'
import './reading-list.css'

/** Every numbered reading, and the paragraphs that name it. */
export function ReadingList({ named }: { readonly named: string | undefined }) {
  return (
    <PolicyPart part={parts.readings} named={named}>
      <p>
        Where the text leaves room, this is the reading taken. Version {readingsVersion}; a case records the version it
        was decided under.
      </p>
      <ol className="reading-list">
        {readings.map((reading) => (
          <ReadingEntry key={reading.id} reading={reading} isNamed={reading.id === named} />
        ))}
      </ol>
    </PolicyPart>
  )
}

function ReadingEntry({ reading, isNamed }: { readonly reading: Reading; readonly isNamed: boolean }) {
  const mentions = namedBy(reading.id)
  return (
    <li className="reading" aria-current={isNamed ? 'location' : undefined}>
      <PolicyHeading level={3} id={reading.id} number={reading.id}>
        {reading.title}
      </PolicyHeading>
      <p>
        <LinkedText>{reading.text}</LinkedText>
      </p>
      {mentions.length === 0 ? null : (
        <p className="reading-mentions">
          Acts in{' '}
          {mentions.map(({ href, words, isCitation }) => (
            <a key={href} href={href} className={isCitation ? 'mono' : undefined}>
              {words}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
