import { ageInYears, formatDate } from '../facts'
import { derived, either, fact, isYes, showAnswer, truthOf, type Condition } from '../evaluation'
import { limits } from './limits'

/** Criteria that sections I.A, I.B and I.C share word for word. */

const specialists = ['hematology/oncology', 'hematology', 'medical oncology', 'pediatric hematology/oncology']
/** R11: oncologists of another kind, where the reviewer decides. */
const otherOncologists = ['radiation oncology', 'surgical oncology', 'gynecologic oncology']

/** I.A.2, I.B.2, I.C.2. A specialty supports it and alone never fails it: then a consultation is asked for (R11). */
export const specialistInvolved: Condition = either(
  fact('prescriberSpecialty', (specialty) => specialists.includes(specialty)),
  isYes('specialistConsulted'),
  derived({
    reads: ['prescriberSpecialty', 'specialtyAccepted'],
    derive: ({ prescriberSpecialty, specialtyAccepted }) => {
      if (prescriberSpecialty === undefined || prescriberSpecialty === 'not documented') return undefined
      return otherOncologists.includes(prescriberSpecialty) ? specialtyAccepted : 'not in question'
    },
    judge: (accepted) => truthOf(accepted === 'yes'),
    needs: ({ prescriberSpecialty }) =>
      otherOncologists.includes(String(prescriberSpecialty)) ? [{ key: 'specialtyAccepted' }] : [],
    say: (accepted, answers) => {
      if (accepted === 'yes') return `${showAnswer(answers, 'prescriberSpecialty')}, accepted by the reviewer`
      return answers.prescriberSpecialty === undefined ? 'Specialty: open' : showAnswer(answers, 'prescriberSpecialty')
    },
  }),
)

/** I.A.3, I.B.3, I.C.3. Whole years on the day the request was received (R12). */
export const adult: Condition = derived({
  reads: ['birthDate', 'receivedOn'],
  limits: [limits.age],
  derive: ({ birthDate, receivedOn }) =>
    birthDate === undefined || receivedOn === undefined
      ? undefined
      : { age: ageInYears(birthDate, receivedOn), receivedOn },
  judge: ({ age }) => truthOf(age >= limits.age.at),
  say: (value) =>
    value === undefined
      ? 'Date of birth or day of receipt missing'
      : `${value.age} years on ${formatDate(value.receivedOn)}, ${limits.age.at} required`,
})
