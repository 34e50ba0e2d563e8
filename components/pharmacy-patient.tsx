import { formatChartDate, formatDate } from '../lib/dates/format-date'
import type { Chart } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

/** Whose chart is verified and as of which day: a gate is never looked at without its patient. */
export const PharmacyPatient = ({ chart, lang, t }: { chart: Chart; lang: Lang; t: Translate }) => {
  const { name, birthDate, weightKg, identifiers } = chart.patient
  const born = formatChartDate(birthDate, lang)
  const facts = [
    ...(born === null ? [] : [t('pharmacy.patient.born', { on: born })]),
    ...identifiers.slice(0, 1),
    ...(weightKg === undefined ? [] : [`${weightKg} kg`]),
    t('pharmacy.patient.asOf', { on: formatDate(chart.asOf, lang) }),
  ]
  return (
    <p data-testid="whose">
      <strong>{name ?? t('pharmacy.patient.unknown')}</strong> <span class="muted">{facts.join(' · ')}</span>
    </p>
  )
}
