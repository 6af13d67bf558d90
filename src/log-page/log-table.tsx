import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { logEntrySchema, type LogEntry } from '../cases/log/log-form'
import { instantWords } from '../cases/moments'
import { Button } from '../ui/button'
import { useDetails } from '../hooks/use-logs'
import { detailLines, eventWords } from './log-words'
import '../ui/scrolls-sideways.css'

interface Props {
  /** Names the table to those who hear it. */
  readonly caption: string
  readonly entries: readonly unknown[]
  /** What the cases that are here are called, by their ids. */
  readonly caseNames: ReadonlyMap<string, string>
}

const atOnce = 100

/** Who did what and when, the newest first. */
export function LogTable({ caption, entries, caseNames }: Props) {
  const [most, setMost] = useState(atOnce)
  const newest = entries.toReversed().slice(0, most)
  const left = entries.length - newest.length
  return (
    <>
      <div className="scrolls-sideways">
        <table className="log-table">
          <caption className="only-read-out">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Case</th>
              <th scope="col">From what to what</th>
            </tr>
          </thead>
          <tbody>
            {newest.map((value, index) => {
              const parsed = logEntrySchema.safeParse(value)
              const place = entries.length - index
              return parsed.success ? (
                <LogRow key={place} entry={parsed.data} caseNames={caseNames} />
              ) : (
                <tr key={place}>
                  <td colSpan={5}>Entry {place.toLocaleString('en-US')} can’t be read.</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {left === 0 ? null : (
        <div>
          <Button onClick={() => setMost(most + atOnce)}>
            Show {Math.min(left, atOnce)} older of {left.toLocaleString('en-US')}
          </Button>
        </div>
      )}
    </>
  )
}

interface RowProps {
  readonly entry: LogEntry
  readonly caseNames: ReadonlyMap<string, string>
}

function LogRow({ entry, caseNames }: RowProps) {
  const { at, who, what, caseId } = entry
  return (
    <tr>
      <td className="log-when">{timeWords(at)}</td>
      <td>{who}</td>
      <td>{eventWords(what)}</td>
      <td className="mono small">
        {caseId === undefined ? null : caseNames.has(caseId) ? (
          <Link to="/cases/$caseId" params={{ caseId }}>
            {caseNames.get(caseId)}
          </Link>
        ) : (
          goneWords(caseId)
        )}
      </td>
      <td>
        <Details entry={entry} caseNames={caseNames} />
      </td>
    </tr>
  )
}

function Details({ entry, caseNames }: RowProps) {
  const details = useDetails(entry)
  if (details === undefined) return null
  const lines = detailLines({ ...entry, details }, (id) => caseNames.get(id) ?? goneWords(id))
  if (lines.length === 0) return null
  return (
    <ul className="log-details">
      {lines.map(({ name, from, to }) => (
        <li key={name}>
          <span className="quiet">{name}:</span> {from === undefined ? null : <>{from} → </>}
          {to}
        </li>
      ))}
    </ul>
  )
}

/** A case that was deleted has no name any more; a part of its id tells it from others. */
const goneWords = (id: string): string => `No longer here (${id.slice(0, 4)})`

/** A log may hold anything in its place. */
function timeWords(at: string): string {
  try {
    return instantWords(at, undefined)
  } catch {
    return at
  }
}
