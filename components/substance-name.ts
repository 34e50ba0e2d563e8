import type { Chart } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'

/** A substance in the reader's language, by its INN; the INN itself where the chart's facts hold no name for it. */
export const substanceName =
  (chart: Pick<Chart, 'facts'>, lang: Lang) =>
  (inn: string): string =>
    chart.facts[inn]?.names[lang] ?? inn
