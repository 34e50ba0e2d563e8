import { formatChartDate } from '../lib/dates/format-date'
import type { MedicationStatement } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

/** What a row's name was understood as: the substances, that it is no medicine, or that nobody knows it. */
export const readAs = (
  { kind, recognised, substances }: MedicationStatement,
  nameOf: (inn: string) => string,
  t: Translate,
): string => {
  if (kind === 'nothing') return t('chart.irrelevant')
  return recognised ? substances.map((one) => nameOf(one.name)).join(' + ') : t('chart.notRecognised')
}

/** Dates, status, dose and route of a row in one line, as far as they are known. */
export const entryFacts = (
  { start, end, status, dose, route }: MedicationStatement,
  lang: Lang,
  t: Translate,
): string => {
  const from = formatChartDate(start, lang)
  const to = formatChartDate(end, lang)
  const dates =
    from === null && to === null ? t('chart.noDates') : `${from ?? '?'} – ${to ?? (status === 'active' ? '…' : '?')}`
  return [dates, t(`status.${status}`), dose?.text, route ? t(`route.${route}`) : undefined].filter(Boolean).join(' · ')
}
