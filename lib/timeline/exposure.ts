import type { Span } from '../dates/span'
import type { MedicationStatement, Source } from '../model/chart'

/** What class membership is decided on, whichever list the row stood in. */
export type Described = Pick<
  MedicationStatement,
  'substances' | 'atc' | 'route' | 'form' | 'release' | 'dose' | 'kind' | 'recognised'
>

/**
 * What about a row's dates does not hold together. `over-ahead`: it is said to be over (stopped, completed, given) on days that
 * have not come, so that its dates prove nothing.
 */
export type DateConflict = 'ends-before-start' | 'active-past-its-end' | 'over-ahead'

/**
 * One row of the chart as time under a drug. Its ends are as fuzzy as they were written; `ongoing` has no end.
 * `taken: 'no'` (not taken, entered in error) is no exposure, `'not-yet'` (intended, or starting after today) none so far.
 */
export interface Exposure {
  /** Id of the chart entry. */
  id: string
  origin: 'medication' | 'immunisation'
  text: string
  described: Described
  statement?: MedicationStatement
  source: Source
  taken: 'yes' | 'no' | 'not-yet'
  /** Its ends as day numbers, as fuzzy as they were written; null where nothing was. */
  startDays: Span | null
  endDays: Span | null
  /** Single days of administration, as day numbers. */
  given: readonly Span[]
  /** A day on which a dose was given, when the row has no end. */
  lastGiven: Span | null
  /** `maybe`: nothing says whether it is still taken. */
  ongoing: 'yes' | 'maybe' | 'no'
  conflict?: DateConflict
}
