import { formatChartDate } from '../lib/dates/format-date'
import type { Chart, MedicationStatement } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { EvidenceChip, type EvidenceChipProps } from './evidence-chip'

export interface ChartTableProps {
  chart: Chart
  onShow: EvidenceChipProps['onShow']
  lang: Lang
  t: Translate
}

/** The whole chart as read: every row with its dates, its status and how its name was understood. */
export const ChartTable = ({ chart, onShow, lang, t }: ChartTableProps) => (
  <section class="chart" aria-label={t('chart.title')}>
    <h2>{t('chart.medications')}</h2>
    {chart.medications.length === 0 ? (
      <p class="muted">{t('chart.empty')}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">{t('chart.drug')}</th>
            <th scope="col">{t('chart.from')}</th>
            <th scope="col">{t('chart.to')}</th>
            <th scope="col">{t('chart.status')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.medications.map((medication) => (
            <tr key={medication.id} data-recognised={medication.recognised}>
              <td>
                <EvidenceChip quote={medication.text} locator={medication.source.locator} onShow={onShow} t={t} />
                <span class="muted">{readAs(medication, t)}</span>
              </td>
              <td>{formatChartDate(medication.start, lang) ?? '—'}</td>
              <td>{formatChartDate(medication.end, lang) ?? '—'}</td>
              <td>{t(`status.${medication.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <PlainList title={t('chart.allergies')} entries={chart.allergies} t={t} />
    <PlainList title={t('chart.problems')} entries={chart.problems} t={t} />
    <PlainList title={t('chart.immunisations')} entries={chart.immunisations} t={t} />
    <PlainList title={t('chart.measurements')} entries={chart.measurements} t={t} />
  </section>
)

const readAs = (medication: MedicationStatement, t: Translate): string =>
  medication.recognised ? medication.substances.map((one) => one.name).join(' + ') : t('chart.notRecognised')

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
    <h2>{title}</h2>
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
