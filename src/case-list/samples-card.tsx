import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { reviewCase } from '../cases/review'
import { freshSample, samples } from '../cases/samples'
import { Button } from '../ui/button'
import { Mark } from '../ui/mark'
import { useCaseList } from '../hooks/use-case-list'
import { startOver } from '../hooks/change-cases'
import { shapeOf } from './row-words'

/** The samples, each named by how its review ends and one click away. */
export function SamplesCard() {
  const { rows } = useCaseList('samples')
  const [problem, setProblem] = useState<string>()
  const [shown] = useState(() => samples.map((sample) => ({ ...sample, shape: shapeOfSample(sample.id) })))
  const changed = new Set(
    rows.filter(({ id, changedAt }) => changedAt !== freshSample(id)?.changedAt).map(({ id }) => id),
  )
  const reset = (id: string) => {
    startOver(id).then(
      () => document.getElementById(sampleLinkId(id))?.focus(),
      (error: unknown) => setProblem(String(error instanceof Error ? error.message : error)),
    )
  }
  return (
    <section className="list-card" aria-labelledby="samples-heading">
      <h2 id="samples-heading">Seven samples</h2>
      <p className="quiet">One for each way a review ends. They are fictitious and never mix with your cases.</p>
      <ul className="samples">
        {shown.map(({ id, ends, about, shape }) => (
          <li key={id}>
            {shape === undefined ? null : <Mark shape={shape} />}
            <div>
              <Link to="/samples/$sample" params={{ sample: id }} className="sample-link" id={sampleLinkId(id)}>
                {ends}
              </Link>
              <span className="case-second">{about}</span>
            </div>
            {changed.has(id) ? (
              <Button look="quiet" onClick={() => reset(id)}>
                Start over<span className="only-read-out"> with {ends}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem === undefined ? null : (
        <p role="alert" className="list-problem">
          {problem}
        </p>
      )}
    </section>
  )
}

const sampleLinkId = (id: string): string => `sample-${id}`

function shapeOfSample(id: string) {
  const file = freshSample(id)
  const today = Temporal.Now.plainDateISO().toString()
  try {
    return file && shapeOf[reviewCase(file, today).determination.outcome]
  } catch {
    // The cases beside it must stay in reach, whatever is wrong with the policy's code.
    return undefined
  }
}
