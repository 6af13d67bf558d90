import { cite, type Determination, type Note } from '../../evaluation'

/** What has to be acknowledged before signing: the warnings, and where the policy stands against itself, that (R21). */
export function acknowledgements({ warnings, conflict }: Determination): readonly Note[] {
  if (conflict === undefined) return warnings
  return [
    {
      id: 'policy-conflict',
      text: `${cite(conflict.criterion)} and I.A.5.d stand against each other: the medical director or the policy's owner reads it the same day.`,
      cite: cite(conflict.criterion),
      reading: 'R21',
    },
    ...warnings,
  ]
}
