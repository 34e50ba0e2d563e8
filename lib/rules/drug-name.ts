import { remember } from '../timeline/remember'
import type { Timeline } from '../timeline/timeline-of'
import type { Trio } from './reason-params'

const NAMES = {}

/** A substance as reasons carry it: its INN, and its names in French and Dutch where the chart's facts have them. */
export const drugName = (inn: string, timeline: Timeline): Trio<'drug'> => {
  const known = remember(timeline, NAMES, () => new Map<string, Trio<'drug'>>())
  const before = known.get(inn)
  if (before !== undefined) return before
  const names = timeline.chart.facts[inn]?.names
  const name = { drug_en: names?.en ?? inn, drug_fr: names?.fr ?? inn, drug_nl: names?.nl ?? inn }
  known.set(inn, name)
  return name
}
