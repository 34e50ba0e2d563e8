import type { Chart } from '../model/chart'

/** Of all facts the lexicon gave, those of the substances that a chart names. */
export const factsUsed = (chart: Omit<Chart, 'facts'>, facts: Chart['facts']): Chart['facts'] => {
  const names = new Set([
    ...chart.medications.flatMap(({ substances, candidates }) =>
      [...substances, ...candidates].map(({ name }) => name),
    ),
    ...chart.immunisations.flatMap(({ substances }) => substances.map(({ name }) => name)),
    ...chart.allergies.flatMap(({ substances }) => substances),
    ...chart.unread.flatMap(({ seen }) => seen ?? []).flatMap(({ substances }) => substances.map(({ name }) => name)),
  ])
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.has(name)))
}
