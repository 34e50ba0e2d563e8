import { boundsOf } from '../dates/bounds'
import type { Observation } from '../model/chart'

/**
 * The weight in kg that was measured last. Undefined when the page has none, or several that differ and cannot be put in order: a dose
 * is counted from it.
 */
export const newestWeight = (measurements: readonly Observation[]): number | undefined => {
  const weights = measurements.flatMap(({ code, value, unit, date }) =>
    code === 'body-weight' && value !== undefined && value > 0 && unit !== undefined && /^kg/i.test(unit)
      ? [{ value, bounds: boundsOf(date) }]
      : [],
  )
  const [first] = weights
  if (first === undefined) return undefined
  if (weights.every(({ value }) => value === first.value)) return first.value
  const surelyLast = weights.find((one) =>
    weights.every(
      (other) =>
        other.value === one.value ||
        (one.bounds !== null && other.bounds !== null && other.bounds.latest < one.bounds.earliest),
    ),
  )
  return surelyLast?.value
}
