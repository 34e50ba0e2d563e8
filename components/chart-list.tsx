import type { ComponentChildren } from 'preact'
import { formatChartDate } from '../lib/dates/format-date'
import type { Chart, MedicationStatement } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface ChartListProps {
  chart: Chart
  entryOf: (medication: MedicationStatement) => ComponentChildren
  /** Stands under the medications: what adds one. */
  children?: ComponentChildren
  lang: Lang
  t: Translate
}

/** The whole chart as read: medications that can be put right, then the other lists. */
export const ChartList = ({ chart, entryOf, children, lang, t }: ChartListProps) => (
  <section class="chart" aria-label={t('chart.title')}>
    <h2>
      {t('chart.medications')} <span class="muted">{chart.medications.length}</span>
    </h2>
    {chart.medications.length === 0 && <p class="muted">{t('chart.empty')}</p>}
    <ul class="plain">{chart.medications.map(entryOf)}</ul>
    {children}
    <PlainList title={t('chart.allergies')} entries={chart.allergies} t={t} />
    <PlainList title={t('chart.problems')} entries={chart.problems} t={t} />
    <PlainList
      title={t('chart.immunisations')}
      entries={chart.immunisations.map((one) => ({ ...one, more: formatChartDate(one.date, lang) }))}
      t={t}
    />
    <PlainList
      title={t('chart.measurements')}
      entries={chart.measurements.map((one) => ({ ...one, more: formatChartDate(one.date, lang) }))}
      t={t}
    />
  </section>
)

interface PlainListProps {
  title: string
  entries: readonly { id: string; text: string; more?: string | null }[]
  t: Translate
}

const PlainList = ({ title, entries, t }: PlainListProps) => (
  <>
    <h2>
      {title} <span class="muted">{entries.length}</span>
    </h2>
    {entries.length === 0 ? (
      <p class="muted">{t('chart.empty')}</p>
    ) : (
      <ul>
        {entries.map((one) => (
          <li key={one.id}>
            {one.text} {one.more && <span class="muted">{one.more}</span>}
          </li>
        ))}
      </ul>
    )}
  </>
)
