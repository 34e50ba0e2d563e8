import type { Source } from '../../model/chart'
import type { Unread, UnreadWhy } from '../../model/coverage'
import type { IsoDay } from '../../model/date'
import type { Locator } from '../../model/locator'
import type { Lookup } from '../lookup'
import type { Entry, FhirRecord } from './open-bundle'

/** What every resource needs while it is charted; what cannot be used goes into `unread`. */
export interface FhirBench {
  record: FhirRecord
  lookup: Lookup
  asOf: IsoDay
  idFor: (prefix: string, text: string) => string
  unread: Unread[]
}

/** The place of a resource in its file: an entry, counted from one, where a row has its place on a page. */
export const placeOf = ({ at }: Entry): Locator => ({ frame: 0, path: `entry:${at}`, hash: '' })

/** The resource in one line, as evidence quotes it. */
export const sourceOf = (entry: Entry, parts: readonly (string | undefined)[]): Source => ({
  quote: parts.filter((part) => part !== undefined && part !== '').join(' · '),
  locator: placeOf(entry),
  list: entry.type,
})

export const leave = (bench: FhirBench, entry: Entry, text: string | undefined, why: UnreadWhy): void => {
  bench.unread.push({ text: text ?? `${entry.type} ${entry.at}`, why, locator: placeOf(entry) })
}

/** A day that a resource writes; one that cannot be read is said. */
export const spanText = (start: string | undefined, end: string | undefined): string | undefined =>
  start === undefined && end === undefined ? undefined : `${start ?? '…'} – ${end ?? '…'}`
