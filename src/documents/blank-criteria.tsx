import { cite, partsOf, type Section } from '../evaluation'
import { shortCite, truthWords } from '../policy/words/finding-words'
import { BlankLine, BlankQuestion, Box } from './blank-question'
import { blankLines, type BlankCriterion } from './blank-questions'
import { WideTable } from './wide-table'

/** Every criterion of the section, to be found met or not by hand. */
export function BlankCriteria({ section }: { readonly section: Section }) {
  return (
    <WideTable label="Criteria">
      <table className="record-table blank-criteria" aria-label="Criteria">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Requirement</th>
            <th scope="col">Finding</th>
            <th scope="col">Documented in</th>
          </tr>
        </thead>
        {blankLines(section).map((lines) => (
          <tbody key={lines[0]?.criterion.id} className={lines.length > mostTogether ? undefined : 'blank-whole'}>
            {lines.map((line) => (
              <Rows key={line.criterion.id} line={line} />
            ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  )
}

/** A criterion of so many lines stands on one sheet; a longer one would leave much of the sheet before it empty. */
const mostTogether = 3

function Rows({ line }: { readonly line: BlankCriterion }) {
  const { criterion, depth, questions } = line
  const hasParts = partsOf(criterion).length > 0
  return (
    <>
      <tr
        className={`record-depth-${Math.min(depth, 3)} ${questions.length > 0 ? 'blank-asks' : ''} ${hasParts ? 'blank-parent' : ''}`}
      >
        <td className="record-number mono">{numberOf(line)}</td>
        <th scope="row">{criterion.requires}</th>
        <td className="blank-finding">
          {Object.values(truthWords).map((word) => (
            <Box key={word}>{word}</Box>
          ))}
          {criterion.kind === 'onlyIf' ? <Box>Does not apply</Box> : null}
        </td>
        <td>
          <span className="blank-document">
            D <BlankLine /> p. <BlankLine />
          </span>
        </td>
      </tr>
      {questions.length === 0 ? null : (
        <tr className="blank-questions">
          <td />
          <td colSpan={3}>
            <div className="blank-pairs">
              {questions.map((key) => (
                <BlankQuestion key={key} of={key} />
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

/** Empty where a requirement has no number of its own. */
function numberOf({ criterion, parent, depth }: BlankCriterion): string {
  const citation = cite(criterion)
  if (depth === 0) return citation
  if (citation === cite(parent) || criterion.id.includes('-')) return ''
  return depth === 1 ? shortCite(citation) : (citation.split('.').at(-1) ?? citation)
}
