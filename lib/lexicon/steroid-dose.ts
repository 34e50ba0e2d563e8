import type { MedicationStatement } from '../model/chart'
import type { SubstanceFacts } from '../model/substance'

/**
 * Whether a corticosteroid's dose replaces what the body makes or exceeds it. A depot always exceeds it: one injection holds
 * weeks of replacement. Undefined when the dose or the substance's threshold is not known.
 */
export function steroidDose(
  { dose, release }: Pick<MedicationStatement, 'dose' | 'release'>,
  facts: SubstanceFacts | undefined,
): 'above-replacement' | 'replacement' | undefined {
  if (release === 'depot') return 'above-replacement'
  const limit = facts?.steroid?.replacementUpToMg
  if (limit === undefined || dose === undefined) return undefined
  const perDay = dose.perDayMg ?? (dose.perWeekMg === undefined ? undefined : dose.perWeekMg / 7)
  if (perDay !== undefined) return perDay > limit ? 'above-replacement' : 'replacement'
  // One administration above a whole day's replacement is above it, however often it is given.
  if (dose.value !== undefined && dose.unit === 'mg' && dose.value > limit) return 'above-replacement'
  return undefined
}
