import { formatChartDate } from '../lib/dates/format-date'
import type { Chart, MedicationStatement } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { EvidenceChip, type EvidenceChipProps } from './evidence-chip'

export interface ChartListProps {
  chart: Chart
  onShow: EvidenceChipProps['onShow']
  lang: Lang
  t: Translate
}

/** The whole chart as read: every row with how its name was understood, its dates and its status; fits the narrowest panel. */
export const ChartList = ({ chart, onShow, lang, t }: ChartListProps) => (
  <section class="chart" aria-label={t('chart.title')}>
    <h2>
      {t('chart.medications')} <span class="muted">{chart.medications.length}</span>
    </h2>
    {chart.medications.length === 0 && <p class="muted">{t('chart.empty')}</p>}
    <ul class="plain">
      {chart.medications.map((medication) => (
        <li key={medication.id} class="entry" data-recognised={medication.recognised}>
          <EvidenceChip quote={medication.text} locator={medication.source.locator} onShow={onShow} t={t} />
          <span class="entry-facts">
            <span>{readAs(medication, t)}</span>
            <span class="muted">{period(medication, lang, t)}</span>
          </span>
        </li>
      ))}
    </ul>
    <PlainList title={t('chart.allergies')} entries={chart.allergies} t={t} />
    <PlainList title={t('chart.problems')} entries={chart.problems} t={t} />
    <PlainList title={t('chart.immunisations')} entries={chart.immunisations} t={t} />
    <PlainList title={t('chart.measurements')} entries={chart.measurements} t={t} />
  </section>
)

const readAs = (medication: MedicationStatement, t: Translate): string =>
  medication.recognised ? medication.substances.map((one) => one.name).join(' + ') : t('chart.notRecognised')

const period = ({ start, end, status }: MedicationStatement, lang: Lang, t: Translate): string => {
  const from = formatChartDate(start, lang)
  const to = formatChartDate(end, lang)
  const dates =
    from === null && to === null ? t('chart.noDates') : `${from ?? '?'} – ${to ?? (status === 'active' ? '…' : '?')}`
  return `${dates} · ${t(`status.${status}`)}`
}

const PlainList = ({
  title,
  entries,
  t,
}: {
  title: string
  entries: readonly { id: string; text: string }[]
  t: Translate
}) => (
  <>
    <h2>
      {title} <span class="muted">{entries.length}</span>
    </h2>
    {entries.length === 0 ? (
      <p class="muted">{t('chart.empty')}</p>
    ) : (
      <ul>
        {entries.map((one) => (
          <li key={one.id}>{one.text}</li>
        ))}
      </ul>
    )}
  </>
)
