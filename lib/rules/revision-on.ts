import { dayNumber } from '../dates/day-number'
import { spanOf } from '../dates/span'
import type { IsoDay } from '../model/date'
import type { InForce, Reason } from '../model/judgement'
import type { Revision, VerdictPack } from '../model/pack'
import { reason, textReason } from './reason'

export interface RevisionOn {
  revision: Revision
  inForce: InForce
  remarks: Reason[]
}

/** Revisions in the order they took effect; one without a first day comes first. A coarse start counts from its first day. */
const ordered = (revisions: readonly Revision[]): Revision[] =>
  [...revisions].sort((a, b) => {
    const from = (revision: Revision) => spanOf(revision.from)?.lo ?? Number.NEGATIVE_INFINITY
    return from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0
  })

/**
 * The revision that holds on a day and whether it is in force then. A start written only as a month or a year counts from its
 * first possible day, and is said; an end, to its last possible day. Dates that the source does not state are never "in force".
 */
export const revisionOn = (pack: VerdictPack, on: IsoDay): RevisionOn => {
  const n = dayNumber(on)
  const all = ordered(pack.revisions)
  const started = all.filter((revision) => (spanOf(revision.from)?.lo ?? Number.NEGATIVE_INFINITY) <= n)
  const revision = started.at(-1)
  const first = all[0]
  if (first === undefined) throw new Error(`pack ${pack.id} has no revision`)
  if (revision === undefined) {
    const from = first.from ?? ''
    return pack.beforeFirst === 'not-yet'
      ? { revision: first, inForce: 'not-yet', remarks: [reason('program.not-yet', { from })] }
      : { revision: first, inForce: 'dates-not-stated', remarks: [reason('program.before-first-text', { from })] }
  }
  const note = revision.dateNote === undefined ? [] : [textReason(revision.dateNote)]
  if (revision.dates === 'not-stated')
    return { revision, inForce: 'dates-not-stated', remarks: [reason('program.dates-not-stated', {}), ...note] }
  const { from, until } = revision
  const ends = spanOf(until)
  if (ends !== null && n > ends.hi)
    return { revision, inForce: 'expired', remarks: [reason('program.expired', { until: until ?? '' }), ...note] }
  const starts = spanOf(from)
  return {
    revision,
    inForce: 'in-force',
    remarks: [
      ...(starts !== null && n < starts.hi ? [reason('program.coarse-start', { from: from ?? '' })] : []),
      ...(ends !== null && n > ends.lo ? [reason('program.coarse-end', { until: until ?? '' })] : []),
      ...note,
    ],
  }
}

/** What changes between today and the planned day: another revision, or an end. */
export const changesBefore = (pack: VerdictPack, current: RevisionOn, planned: IsoDay): Reason[] => {
  const then = revisionOn(pack, planned)
  if (then.revision.id !== current.revision.id)
    return [reason('program.changes-before-planned', { from: then.revision.from ?? '', planned })]
  return then.inForce === 'expired' && current.inForce !== 'expired'
    ? [reason('program.ends-before-planned', { until: then.revision.until ?? '', planned })]
    : []
}
