import { boundsOf } from '../dates/bounds'
import type { Chart, MedicationStatement } from '../model/chart'
import { foldWords } from './fold'

/** What one chart of a patient says of a medicine and another does not. */
export interface ChartDifference {
  /** `missing`: only the page has it; `added`: only the list; `differs`: both, with other days or another status. */
  kind: 'missing' | 'added' | 'differs'
  page?: string
  list?: string
}

const nameOf = ({ substances, text }: MedicationStatement): string =>
  substances.length === 0
    ? foldWords(text)
    : substances
        .map(({ name }) => name)
        .sort()
        .join('+')

const sameDay = (a: MedicationStatement['start'], b: MedicationStatement['start']): boolean => {
  const [first, second] = [boundsOf(a), boundsOf(b)]
  if (first === null || second === null) return first === second
  return first.earliest <= second.latest && second.earliest <= first.latest
}

const alike = (a: MedicationStatement, b: MedicationStatement): boolean =>
  sameDay(a.start, b.start) && sameDay(a.end, b.end) && a.status === b.status

/**
 * A page and a list of the same patient, medicine by medicine: which rows only one of them has, and which say something else. A way
 * to check the reader; it judges nothing.
 */
export const rowsThatDiffer = (page: Chart, list: Chart): ChartDifference[] => {
  const left = [...list.medications]
  const take = (fits: (row: MedicationStatement) => boolean): MedicationStatement | undefined => {
    const at = left.findIndex(fits)
    return at === -1 ? undefined : left.splice(at, 1)[0]
  }
  const unmatched = page.medications.filter((row) => !take((one) => nameOf(one) === nameOf(row) && alike(one, row)))
  return [
    ...unmatched.map((row): ChartDifference => {
      const other = take((one) => nameOf(one) === nameOf(row))
      return other
        ? { kind: 'differs', page: row.source.quote, list: other.source.quote }
        : { kind: 'missing', page: row.source.quote }
    }),
    ...left.map((row): ChartDifference => ({ kind: 'added', list: row.source.quote })),
  ]
}
