import { plusDays } from '../../lib/dates/days'
import { formatDate } from '../../lib/dates/format-date'
import type { IsoDay } from '../../lib/model/date'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'
import { PRACTICE_ROWS } from './rows'

export interface PracticeChartProps {
  asOf: IsoDay
  lang: Lang
  /** Opens the panel again once it was closed. */
  onOpen: () => void
  t: Translate
}

const BORN = '1991-03-14'
const COLUMNS = ['drug', 'dose', 'route', 'start', 'stop', 'status', 'remark'] as const

/** A page of a record that is nobody's: an invented patient to learn the panel on. */
export const PracticeChart = ({ asOf, lang, onOpen, t }: PracticeChartProps) => {
  const day = (ago: number) => formatDate(plusDays(asOf, -ago), lang)
  return (
    <>
      <header class="practice-mark">
        <p>
          <strong>{t('practice.title')}</strong> {t('practice.what')}
        </p>
        <button type="button" onClick={onOpen} data-testid="practice-open">
          {t('practice.panel')}
        </button>
      </header>
      <section class="practice-banner" aria-label={t('practice.patient')}>
        <strong>{t('practice.name')}</strong>
        <span>{t('app.labelled', { label: t('practice.born'), value: formatDate(BORN, lang) })}</span>
        <span>{t('practice.sex')}</span>
        <span>{t('app.labelled', { label: t('practice.weight'), value: '63 kg' })}</span>
      </section>
      <main>
        <h1>{t('practice.list')}</h1>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`practice.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PRACTICE_ROWS.map(({ drug, dose, route, began, ended, remark }) => (
              <tr key={drug.en}>
                <td>{drug[lang]}</td>
                <td>{dose[lang]}</td>
                <td>{route[lang]}</td>
                <td>{day(began)}</td>
                <td>{ended === null ? '' : day(ended)}</td>
                <td>{t(ended === null ? 'practice.active' : 'practice.stopped')}</td>
                <td>{remark?.[lang] ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{t('practice.allergies')}</h2>
        <ul>
          <li>{t('practice.allergy')}</li>
        </ul>
        <h2>{t('practice.problems')}</h2>
        <ul>
          <li>{t('practice.eczema')}</li>
          <li>{t('practice.asthma')}</li>
        </ul>
      </main>
    </>
  )
}
