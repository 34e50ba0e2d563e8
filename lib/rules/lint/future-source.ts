import { boundsOf } from '../../dates/bounds'
import { PartialDate } from '../../model/date'
import type { Smeller } from './smell'

const first = (date: string | null) =>
  PartialDate.safeParse(date).success ? (boundsOf(date as PartialDate)?.earliest ?? null) : null

/** A source published after it was read, or a revision that began before any document that could tell of it was checked. */
export const futureSource: Smeller = ({ pack }) => [
  ...pack.sources.flatMap(({ id, date }) => {
    const from = first(date)
    return from !== null && from > pack.checkedOn
      ? [
          {
            smell: 'future-source',
            level: 'error' as const,
            where: `sources ${id}`,
            message: `is dated ${date}, and was read on ${pack.checkedOn}`,
          },
        ]
      : []
  }),
  ...pack.revisions.flatMap((revision) => {
    const quoted = pack.sources.map(({ date }) => first(date))
    const from = first(revision.from)
    const latest = quoted.reduce<string | null>(
      (a, b) => (a === null || b === null ? null : a > b ? a : b),
      quoted[0] ?? null,
    )
    return from !== null && latest !== null && from > latest
      ? [
          {
            smell: 'future-source',
            level: 'warning' as const,
            where: revision.id,
            message: `begins on ${revision.from}, after the last source was written`,
          },
        ]
      : []
  }),
]
