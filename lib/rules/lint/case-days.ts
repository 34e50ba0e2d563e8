import { boundsOf } from '../../dates/bounds'
import type { Smeller } from './smell'

const starts = (date: unknown): string | null => (typeof date === 'string' ? (boundsOf(date)?.earliest ?? null) : null)

/** A case whose days run backwards tests a patient who cannot be. */
export const caseDays: Smeller = ({ pack }) =>
  pack.cases.flatMap(({ name, asOf, planned, medications }) => {
    const backwards = medications.find(({ start, end }) => {
      const until = typeof end === 'string' ? boundsOf(end)?.latest : undefined
      return until !== undefined && (starts(start) ?? '') > until
    })
    const message =
      planned !== undefined && planned < asOf
        ? 'is planned before its own day'
        : backwards !== undefined
          ? `"${backwards.text}" ends before it begins`
          : null
    return message === null ? [] : [{ smell: 'case-days', level: 'error' as const, where: `case "${name}"`, message }]
  })
