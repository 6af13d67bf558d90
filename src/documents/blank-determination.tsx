import { known, type Section } from '../evaluation'
import { capital, factOf, type Answers, type Day } from '../facts'
import { durationOf, type monthsAllowed } from '../policy/duration'
import { referralTable } from '../policy/referrals'
import { outcomeWords } from '../policy/words/determination-words'
import { BlankLine, BlankQuestion, Box } from './blank-question'
import { labelQuestions } from './blank-questions'
import { WideTable } from './wide-table'

type LineOfBusiness = keyof typeof monthsAllowed
const linesOfBusiness = (factOf('lineOfBusiness').options ?? []).map(({ value }) => value as LineOfBusiness)

/** Where the request goes when this section does not decide it. */
export function BlankReferral({ section }: { readonly section: Section }) {
  const next = section.id.startsWith('II') ? 'II.B' : 'I.D'
  return (
    <section className="record-section blank-whole" aria-labelledby="blank-referral">
      <h2 id="blank-referral">Next policy, {next}</h2>
      {section.kind === 'criteria' ? (
        <>
          <p>Answer these where every criterion that is not met is about the requested use.</p>
          <div className="blank-pairs">
            {labelQuestions.map((key) => (
              <BlankQuestion key={key} of={key} />
            ))}
          </div>
        </>
      ) : null}
      <WideTable label="Numbers of the next policy">
        <table className="record-table" aria-labelledby="blank-referral">
          <thead>
            <tr>
              <th scope="col">Basis</th>
              {linesOfBusiness.map((line) => (
                <th key={line} scope="col">
                  {factOf('lineOfBusiness').show(line)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(referralTable).map(([basis, numbers]) => (
              <tr key={basis}>
                <th scope="row">{capital(basis)}</th>
                {linesOfBusiness.map((line) => (
                  <td key={line}>
                    <Box>{numbers[line]}</Box>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

/** The rules of duration do not turn on the day; the app's text of them asks for one. */
const anyDay: Day = '2026-01-01'

export function BlankDetermination({ section }: { readonly section: Section }) {
  const outcomes =
    section.kind === 'referral'
      ? [outcomeWords.refer]
      : [outcomeWords.approve, outcomeWords['not met'], outcomeWords['more information']]
  return (
    <section className="record-box" aria-label="Determination">
      <div className="record-box-outcome">
        <h2>Determination</h2>
        {outcomes.map((words) => (
          <p key={words}>
            <Box>{capital(words)}</Box>
          </p>
        ))}
        {section.kind === 'referral' ? null : (
          <div className="blank-durations">
            {linesOfBusiness.map((line) => (
              <Box key={line}>{durationRule({ lineOfBusiness: line }, section)}</Box>
            ))}
          </div>
        )}
      </div>
      <div className="record-box-terms">
        {(section.kind === 'referral'
          ? ['Next policy', 'Paragraph']
          : ['Approval', 'From', 'Through', 'Quantity per 28 days', 'Next policy']
        ).map((term) => (
          <div key={term}>
            <span>{term}</span>
            <BlankLine long />
          </div>
        ))}
      </div>
    </section>
  )
}

const durationRule = (answers: Answers, section: Section): string =>
  known(answers, 'lineOfBusiness') === undefined ? '' : durationOf(answers, section, anyDay).why
