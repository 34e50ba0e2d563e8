import type { Patient } from '../../model/chart'
import type { CarriedAnswer } from './carried-answers'

/**
 * Whose page a portal's is, beside the request. `other`: what both say contradicts. `otherwise`: it names somebody the request cannot
 * be told from or recognised by, as when it writes the name another way. `unknown`: it names nobody.
 */
export type WhosePage = 'same' | 'other' | 'otherwise' | 'unknown'

/** The page's own patient: the key that drafts carry, null where nobody can tell, and what is written. */
export interface PagePatient {
  key: string | null
  patient: Pick<Patient, 'name' | 'birthDate'> | null
}

/** Compared by key; where keys differ, by the birth date, and where that is missing on a side, by the initials. */
export const whosePage = (
  { key, patient }: PagePatient,
  requestKey: string,
  answers: readonly Pick<CarriedAnswer, 'id' | 'value'>[],
): WhosePage => {
  if (key === null) return 'unknown'
  if (key === requestKey) return 'same'
  const said = (id: string): string => String(answers.find((answer) => answer.id === id)?.value ?? '')
  const [born, theirs] = [said('patient-birth'), patient?.birthDate]
  if (born !== '' && typeof theirs === 'string') return agree(born, theirs) ? 'otherwise' : 'other'
  const [initials, name] = [letters(said('patient-initials')), initialsOf(patient?.name ?? '')]
  return initials === '' || name === '' || initials === name ? 'otherwise' : 'other'
}

/** A form may hold a month where the page has a day: they fit as far as both are written. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** First names may stand before or after. */
const letters = (initials: string): string =>
  [...initials.normalize('NFKD').toLowerCase()]
    .filter((letter) => /\p{L}/u.test(letter))
    .sort()
    .join('')

const initialsOf = (name: string): string =>
  letters(
    name
      .split(/[\s,]+/)
      .map((word) => word.slice(0, 1))
      .join(''),
  )
