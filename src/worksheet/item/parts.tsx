import { Mark, MarkedWord, type MarkShape } from '../../ui/mark'
import { Button } from '../../ui/button'
import { cite, hasRoutes, partsOf, type Finding } from '../../evaluation'
import { sayBeside } from '../../policy/say-beside'
import { notThisRoute, findingWords, shortCite } from '../../policy/words/finding-words'
import { shapeOf } from '../item-state'
import { useReview } from '../review-context'
import { usePart } from '../sheet-form'
import './parts.css'

/** Whether a criterion's parts are worth seeing: routes and lists are, two ways to meet one limit only when the first fails. */
export function showsParts({ criterion, parts, applies }: Finding): boolean {
  if (!applies || parts.length === 0) return false
  const [first] = parts
  if (criterion.kind === 'onlyIf') return first !== undefined && showsParts(first)
  return criterion.kind === 'allOf' || hasRoutes(criterion) || first?.truth === 'not met'
}

/** The parts of a criterion, each with its mark, what it asks for and why it stands as it does. */
export function Parts({ finding }: { readonly finding: Finding }) {
  const whole = finding.criterion.kind === 'onlyIf' ? (finding.parts[0] ?? finding) : finding
  return (
    <ul className="parts">
      {whole.parts.map((part) => (
        <Part key={part.criterion.id} part={part} parent={whole} />
      ))}
    </ul>
  )
}

function Part({ part, parent }: { readonly part: Finding; readonly parent: Finding }) {
  const { review } = useReview()
  const { criterion } = part
  const notAsked = useNotAsked(part, parent)
  const word = notAsked === undefined ? findingWords(part, parent) : notThisRoute
  const isAside = word === notThisRoute || word === 'Does not apply'
  const shape: MarkShape = isAside ? 'off' : shapeOf(part)
  const nested = !isAside && partsOf(criterion).length > 0
  const own = ownCite(part, parent)
  return (
    <li className={isAside ? 'part part-aside' : 'part'} data-hold>
      <div className={own === '' ? 'part-line part-line-plain' : 'part-line'}>
        <Mark shape={shape} />
        {own === '' ? null : <span className="part-cite mono">{own}</span>}
        <p className="part-words">
          {criterion.requires}{' '}
          <span className="part-why">{nested ? '' : (notAsked ?? sayBeside(part, review.answers))}</span>
          {notAsked === undefined ? null : <AskAnyway id={criterion.id} title={criterion.title} />}
          <NoLongerAsk part={part} />
        </p>
        <span className="part-word">
          <MarkedWord shape={shape} wordOnly>
            {word}
          </MarkedWord>
        </span>
      </div>
      {nested ? (
        <ul className="subparts">
          {part.parts.map((below) => (
            <Subpart key={below.criterion.id} part={below} parent={part} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function Subpart({ part, parent }: { readonly part: Finding; readonly parent: Finding }) {
  const { review } = useReview()
  const { criterion } = part
  const word = findingWords(part, parent)
  const shape = word === notThisRoute ? 'off' : shapeOf(part)
  const own = ownCite(part, parent).split('.').at(-1) ?? ''
  return (
    <li className="subpart">
      <div className={own === '' ? 'part-line part-line-plain' : 'part-line'}>
        <Mark shape={shape} />
        {own === '' ? null : <span className="part-cite mono">{own}</span>}
        <p className="part-words">
          {criterion.requires}{' '}
          <span className="part-why">{part.parts.length > 0 ? '' : sayBeside(part, review.answers)}</span>{' '}
          <span className="only-read-out">{word}</span>
        </p>
      </div>
      {part.parts.length > 0 ? (
        <ul className="subparts">
          {part.parts.map((below) => (
            <Subpart key={below.criterion.id} part={below} parent={part} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** Why a route's own questions are not put, if they are not. */
function useNotAsked(part: Finding, parent: Finding): string | undefined {
  const { review, content } = useReview()
  const { id } = part.criterion
  if (part.truth !== 'open' || parent.criterion.kind !== 'anyOf' || content.askedAnyway.includes(id)) return undefined
  const { determination } = review
  if (determination.needs.some(({ criterion }) => criterion?.startsWith(id))) return undefined
  const met = parent.parts.find(({ truth }) => truth === 'met')
  if (met !== undefined) return `Not asked: ${shortCite(cite(met.criterion))} is met.`
  return 'Not asked while another route may be met.'
}

function AskAnyway({ id, title }: { readonly id: string; readonly title: string }) {
  const { value, set } = usePart('askedAnyway')
  return (
    <Button look="quiet" onClick={() => set([...value, id])}>
      Ask anyway<span className="only-read-out">: {title}</span>
    </Button>
  )
}

/** Takes back "Ask anyway" while nothing came of it. */
function NoLongerAsk({ part }: { readonly part: Finding }) {
  const { value, set } = usePart('askedAnyway')
  const { id, title } = part.criterion
  if (part.truth !== 'open' || !value.includes(id)) return null
  return (
    <Button look="quiet" onClick={() => set(value.filter((each) => each !== id))}>
      Do not ask<span className="only-read-out">: {title}</span>
    </Button>
  )
}

/** The part's own number; parts of one paragraph have none. */
const ownCite = (part: Finding, parent: Finding): string =>
  cite(part.criterion) === cite(parent.criterion) ? '' : shortCite(cite(part.criterion))
