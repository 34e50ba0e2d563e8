import type { Timeline } from '../timeline/timeline-of'
import type { Trio } from './reason-params'

/** A substance as reasons carry it: its INN, and its names in French and Dutch where the chart's facts have them. */
export const drugName = (inn: string, timeline: Timeline): Trio<'drug'> => {
  const names = timeline.chart.facts[inn]?.names
  return { drug_en: names?.en ?? inn, drug_fr: names?.fr ?? inn, drug_nl: names?.nl ?? inn }
}
