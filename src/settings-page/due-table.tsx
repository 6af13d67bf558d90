import { factOf } from '../facts'
import { dueKey, dueLines, dueUrgencies, type DueKey, type DueRule, type PlanSettings } from '../cases/plan-settings'
import { NumberInput } from './number-input'

interface Props {
  readonly due: PlanSettings['due']
  readonly onChange: (due: PlanSettings['due']) => void
}

/** Line of business and urgency to hours. */
export function DueTable({ due, onChange }: Props) {
  const set = (key: DueKey, rule: DueRule | undefined) => {
    const { [key]: _, ...others } = due
    onChange(rule === undefined ? others : { ...others, [key]: rule })
  }
  return (
    <table className="settings-table">
      <caption className="only-read-out">Hours until a decision is due</caption>
      <thead>
        <tr>
          <th scope="col">Request</th>
          <th scope="col">Hours</th>
          <th scope="col">Waiting for the prescriber</th>
        </tr>
      </thead>
      <tbody>
        {dueLines.flatMap((line) =>
          dueUrgencies.map((urgency) => {
            const key = dueKey(line, urgency)
            if (key === undefined) return null
            const rule = due[key]
            const name = `${factOf('lineOfBusiness').show(line)}, ${factOf('urgency').show(urgency).toLowerCase()}`
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>
                  <NumberInput
                    label={`Hours, ${name}`}
                    value={rule?.hours}
                    least={1}
                    onChange={(hours) =>
                      set(
                        key,
                        hours === undefined
                          ? undefined
                          : { hours, waitingStopsClock: rule?.waitingStopsClock ?? false },
                      )
                    }
                  />
                </td>
                <td>
                  <label className="checkbox">
                    <input
                      type="checkbox"
                      disabled={rule === undefined}
                      checked={rule?.waitingStopsClock ?? false}
                      onChange={({ target }) => {
                        if (rule !== undefined) set(key, { ...rule, waitingStopsClock: target.checked })
                      }}
                    />
                    <span>
                      Stops the clock <span className="only-read-out">for {name}</span>
                    </span>
                  </label>
                </td>
              </tr>
            )
          }),
        )}
      </tbody>
    </table>
  )
}
