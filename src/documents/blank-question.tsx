import type { ReactNode } from 'react'
import { factOf, rowDates, type FactKey } from '../facts'

/** A question to answer by hand: boxes to tick, a line to write on, or rows of a list. */
export function BlankQuestion({ of }: { readonly of: FactKey }) {
  const { kind, label, ask, hint, unit, words } = factOf(of)
  if (kind === 'lines') return <BlankTherapies />
  if (kind === 'regimen') return <BlankRegimen ask={ask ?? label} />
  const options = shownOptions(of)
  return (
    <div
      className={`blank-question ${isShort(kind) ? 'blank-question-short' : kind === 'text' ? 'blank-question-long' : ''}`}
    >
      <span>
        {ask ?? label}
        {hint === undefined ? null : <small> {hint}</small>}
      </span>
      {options === undefined ? (
        <span className="blank-answer">
          <BlankLine long={kind === 'text'} />
          {unit}
          {words?.map((word) => (
            <Box key={word.value}>{word.label}</Box>
          ))}
        </span>
      ) : (
        <span className="blank-answer">
          {options.map((option) => (
            <Box key={option.value}>{option.label}</Box>
          ))}
        </span>
      )}
    </div>
  )
}

const isShort = (kind: string): boolean => ['number', 'days', 'date', 'time'].includes(kind)

/** More options than this are written out, not ticked. */
const mostBoxes = 10

function shownOptions(key: FactKey) {
  const { options } = factOf(key)
  return options !== undefined && options.length <= mostBoxes ? options : undefined
}

export const Box = ({ children }: { readonly children: ReactNode }) => (
  <span className="blank-tick">
    <span className="blank-box" aria-hidden="true" />
    {children}
  </span>
)

export const BlankLine = ({ long = false }: { readonly long?: boolean }) => (
  <span className={long ? 'blank-line blank-line-long' : 'blank-line'} />
)

const rowNumbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

function BlankRegimen({ ask }: { readonly ask: string }) {
  return (
    <div className="blank-list">
      <span>{ask}</span>
      <ol className="blank-drugs">
        {rowNumbers(6).map((row) => (
          <li key={row}>
            <BlankLine long />
            <Box>Given for something else</Box>
          </li>
        ))}
      </ol>
      <Box>That is the whole regimen</Box>
    </div>
  )
}

function BlankTherapies() {
  const { label, ask } = factOf('priorTherapies')
  const columns = ['Drugs, transplant, radiation', ...Object.values(rowDates).map((date) => date.label), 'Why it ended']
  return (
    <div className="blank-list">
      <span>{ask ?? label}</span>
      <table className="blank-rows" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowNumbers(5).map((row) => (
            <tr key={row}>
              <td>{row}</td>
              {columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <span className="blank-answer">
        <Box>That is all</Box>
        <Box>None</Box>
      </span>
    </div>
  )
}
