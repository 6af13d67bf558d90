import type { ReactNode } from 'react'
import { inGroups } from '../cases/fingerprint'
import type { CheckedLog } from '../cases/log/kept-copy'
import { MarkedWord, type MarkShape } from '../ui/mark'

interface Props {
  readonly checked: CheckedLog
  /** What follows for a copy. */
  readonly children?: ReactNode
}

/** Whether a log is whole, how long it is and how it ends, and what that is worth. */
export function LogCheck({ checked, children }: Props) {
  const { problems, position, method } = checked
  const [shape, title] = verdictOf(problems)
  return (
    <div className="log-check">
      <p className="log-verdict">
        <MarkedWord shape={shape}>{title}</MarkedWord>
      </p>
      {problems === undefined || problems.length === 0 ? null : (
        <ul className="log-problems">
          {problems.map(({ kind, seq, message }) => (
            <li key={`${kind} ${seq}`}>{message}</li>
          ))}
        </ul>
      )}
      {position === undefined ? null : (
        <dl className="log-position">
          <div>
            <dt>Length</dt>
            <dd>
              {position.length.toLocaleString('en-US')} {position.length === 1 ? 'entry' : 'entries'}
            </dd>
          </div>
          <div>
            <dt>Ends with</dt>
            <dd className="mono">{inGroups(position.last.slice(0, 32))}</dd>
          </div>
        </dl>
      )}
      {children}
      <p className="quiet small">{worth(method, problems)}</p>
    </div>
  )
}

function verdictOf(problems: CheckedLog['problems']): [MarkShape, string] {
  if (problems === undefined) return ['open', 'Can’t be checked here']
  return problems.length === 0 ? ['met', 'Whole'] : ['not-met', 'Not as it was written']
}

function worth(method: CheckedLog['method'], problems: CheckedLog['problems']): string {
  if (problems === undefined) {
    return 'It is chained with a key from the passphrase of another device. Only that device can tell whether it is whole.'
  }
  return method === 'HMAC-SHA256'
    ? 'Each entry is chained to the one before it with a key that your passphrase unlocks (HMAC-SHA256): whoever has no passphrase can’t change the log unseen.'
    : 'There is no passphrase, so the log is chained with SHA-256 only: it finds accidents, not a forger. Whoever can change it can also make it fit again.'
}
