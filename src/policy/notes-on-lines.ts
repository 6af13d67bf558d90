import { firstOutOfOrder, hasProgression, linesIn, type NamedDrug, type PriorTherapies } from '../facts'
import type { Note, Review } from '../evaluation'
import { limits } from './limits'
import { progressedOn } from './prior-therapy'

/** What the lines of therapy say of themselves, and against other answers, once they are all there; a finding never turns on it. */
export function notesOnLines({ answers, section }: Review): Note[] {
  const { priorTherapies: therapies, refractory, purpose } = answers
  if (therapies === undefined) return []
  return [
    ...(firstOutOfOrder(therapies) === undefined ? [] : [outOfOrder]),
    ...(therapies.closed ? refractoryNotes(refractory, therapies) : []),
    ...(therapies.closed && section.id === 'I.A' ? purposeNotes(purpose, therapies) : []),
  ]
}

const outOfOrder: Note = {
  id: 'order',
  text: 'The lines of therapy are not in order of time; the last row is taken as the last therapy.',
  reading: 'R15',
}

/** Lenalidomide or an anti-CD38 antibody. */
const isAskedOf = (drug: NamedDrug): boolean => drug.active === 'lenalidomide' || drug.class === 'anti-CD38 antibody'
const mayBeAskedOf = (drug: NamedDrug): boolean => isAskedOf(drug) || drug.class === undefined

/**
 * R15: exposure alone is not refractory, and refractory without exposure can't be. The usual sense is no response, of
 * which the lines tell nothing, or progression on or within 60 days.
 */
function refractoryNotes(refractory: string | undefined, { rows }: PriorTherapies): Note[] {
  const within = `on or within ${limits.daysToProgression.at} days of lenalidomide or an anti-CD38 antibody`
  const note = (id: string, text: string): Note[] => [{ id, text, reading: 'R15' }]
  const exposed = rows.filter(({ drugs }) => drugs.some(mayBeAskedOf))
  if (refractory === 'yes' && exposed.length === 0) {
    return note(
      'refractory-exposure',
      'Refractory to lenalidomide or an anti-CD38 antibody is recorded, but no line holds one of them.',
    )
  }
  if (refractory === 'yes' && exposed.every((row) => progressedOn(row) === 'not met')) {
    return note('refractory-lines', `No line records progression ${within}: refractory then means no response.`)
  }
  if (refractory === 'no' && rows.some((row) => row.drugs.some(isAskedOf) && progressedOn(row) === 'met')) {
    return note(
      'refractory-lines',
      `Progression ${within} is recorded, which is refractory in the usual sense; the answer is "no".`,
    )
  }
  return []
}

/** R10, R21: relapse without any progression, and primary treatment after a line of therapy, are pointed out. */
function purposeNotes(purpose: string | undefined, therapies: PriorTherapies): Note[] {
  const { rows } = therapies
  const hasNone = rows.length > 0 && rows.every((row) => row.progressed === 'no' && !hasProgression(row))
  if (purpose === 'relapse' && hasNone) {
    return [
      {
        id: 'relapse-without-progression',
        text: 'Relapsed or refractory disease is recorded, but no line records progression.',
        reading: 'R10',
      },
    ]
  }
  if (purpose === 'primary' && linesIn(therapies).least > 0) {
    return [
      {
        id: 'primary-after-a-line',
        text: 'Primary treatment is recorded after a line of therapy. A swap within that line is no new one.',
        reading: 'R21',
      },
    ]
  }
  return []
}
