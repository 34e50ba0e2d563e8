import { boundsOf } from '../../dates/bounds'
import { plusDays } from '../../dates/days'
import type { Smell, Smeller } from './smell'

/** Revisions must follow one another: no two from one day, none that ends before it begins, no gap and no overlap. */
export const revisionDates: Smeller = ({ pack }) => {
  const smells: Smell[] = []
  const add = (where: string, message: string, level: Smell['level'] = 'error') =>
    smells.push({ smell: 'revision-dates', level, where, message })
  const dated = pack.revisions
    .map((revision) => ({ revision, from: boundsOf(revision.from), until: boundsOf(revision.until) }))
    .sort((a, b) => ((a.from?.earliest ?? '') < (b.from?.earliest ?? '') ? -1 : 1))
  for (const [i, { revision, from, until }] of dated.entries()) {
    if (from && until && until.latest < from.earliest) add(revision.id, 'ends before it begins')
    if (revision.dates === 'not-stated' && revision.from !== null)
      add(revision.id, 'has a first day and says that none is stated')
    if (revision.dates === 'stated' && revision.from === null && revision.until === null)
      add(revision.id, 'says that its dates are stated and has none')
    const next = dated[i + 1]
    if (next === undefined) continue
    if (from === null && next.from === null) add(next.revision.id, `has no first day, like ${revision.id}`)
    if (from && next.from && from.earliest === next.from.earliest)
      add(next.revision.id, `begins on the day ${revision.id} begins`)
    if (until && next.from && until.earliest >= next.from.latest)
      add(next.revision.id, `begins before ${revision.id} ends`)
    if (until && next.from && plusDays(until.latest, 1) < next.from.earliest)
      add(next.revision.id, `leaves days without a revision after ${revision.id}`, 'warning')
  }
  return smells
}
