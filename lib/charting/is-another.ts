import { boundsOf } from '../dates/bounds'
import type { Patient } from '../model/chart'
import { samePerson } from './person-of'

/** Whether two charts are surely of different people: another name, or birth dates that cannot be one. Unknown is no difference. */
export const isAnother = (a: Patient, b: Patient): boolean => {
  const [first, second] = [boundsOf(a.birthDate ?? null), boundsOf(b.birthDate ?? null)]
  const apart = first !== null && second !== null && (first.latest < second.earliest || second.latest < first.earliest)
  return apart || (a.name !== undefined && b.name !== undefined && !samePerson(a.name, b.name))
}
