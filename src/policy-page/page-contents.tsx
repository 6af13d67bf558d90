import { cpPhar302 } from '../policy/cp-phar-302'
import { anchorOf, numberOf, parts, type Part } from './outline'
import './page-contents.css'

/** The contents at the left: every section and part. */
export function PageContents() {
  const { uses, ...others } = parts
  return (
    <nav className="contents" aria-label="Contents">
      <ol>
        <PartLink part={uses} />
        {cpPhar302.sections.map(({ id, criteria }) => (
          <ContentsLink key={id} id={id} number={id} title={criteria.title} />
        ))}
        {Object.values(others).map((part) => (
          <PartLink key={part.id} part={part} />
        ))}
      </ol>
    </nav>
  )
}

/** The number of an appendix is too long for the column of numbers. */
function PartLink({ part }: { readonly part: Part }) {
  const number = numberOf(part)
  return number?.startsWith('Appendix') === true ? (
    <ContentsLink id={part.id} number={undefined} title={`${number}, ${part.title.toLowerCase()}`} />
  ) : (
    <ContentsLink id={part.id} number={number} title={part.title} />
  )
}

interface LinkProps {
  readonly id: string
  readonly number: string | undefined
  readonly title: string
}

function ContentsLink({ id, number, title }: LinkProps) {
  return (
    <li>
      <a className="contents-link" href={`#${anchorOf(id)}`}>
        {number === undefined ? null : <span className="contents-number mono">{number} </span>}
        <span>{title}</span>
      </a>
    </li>
  )
}
