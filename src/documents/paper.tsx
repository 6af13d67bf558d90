import { useEffect, type ReactNode } from 'react'
import { formatDate } from '../facts'
import { readingsVersion } from '../cases/case-file'
import { lastReviewed, policyNumber } from '../policy/dates-of-review'
import './paper.css'

interface Props {
  /** What the paper is, in the head of every page. */
  readonly kind: string
  /** Whom it is about, in the head of every page. */
  readonly about: ReactNode
  /** A word behind the text of every page, and in its head. */
  readonly stamp?: string
  /** In the foot of every page. */
  readonly foot?: string
  readonly children: ReactNode
}

const policyFoot = `${policyNumber}, last reviewed ${formatDate(lastReviewed)}. Readings of ${readingsVersion}.`

/**
 * A sheet as it is printed. It is one table, laid out for its head: browsers repeat the head of a table on every page,
 * and nothing else in the page reaches all of them.
 */
export function Paper({ kind, about, stamp, foot = policyFoot, children }: Props) {
  useFoot(foot)
  return (
    <div className="paper">
      {stamp === undefined ? null : (
        <div className="paper-stamp" aria-hidden="true">
          {stamp}
        </div>
      )}
      <table role="presentation" className="paper-pages">
        <thead>
          <tr>
            <td>
              <div className="paper-head">
                <strong>{kind}</strong>
                {stamp === undefined ? null : <span className="paper-head-stamp">{stamp}</span>}
                <span className="paper-head-about">{about}</span>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{children}</td>
          </tr>
        </tbody>
        {printsMargins() ? null : (
          <tfoot>
            <tr>
              <td className="paper-foot">{foot}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** Firefox and WebKit print nothing into the margins of a page: there the foot of the table says it, without the number. */
const printsMargins = () => 'CSSMarginRule' in globalThis

/** The page's own margins can't read the page: their words come as a property of the root. */
function useFoot(text: string) {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper-foot', JSON.stringify(text).replaceAll(String.raw`\n`, String.raw`\a `))
    return () => void style.removeProperty('--paper-foot')
  }, [text])
}
