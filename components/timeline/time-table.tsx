import { isoDayOf } from '../../lib/dates/civil-of'
import { formatDate } from '../../lib/dates/format-date'
import type { Span } from '../../lib/dates/span'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'
import type { Picture } from './picture-of'

export interface TimeTableProps {
  picture: Picture
  lang: Lang
  t: Translate
}

/** The same facts in words, for those who do not see the picture and for print. */
export const TimeTable = ({ picture, lang, t }: TimeTableProps) => {
  const words = ({ lo, hi }: Span): string =>
    lo === hi ? formatDate(isoDayOf(lo), lang) : `${formatDate(isoDayOf(lo), lang)} – ${formatDate(isoDayOf(hi), lang)}`
  return (
    <table class="time-table">
      <thead>
        <tr>
          <th scope="col">{t('edit.name')}</th>
          <th scope="col">{t('edit.start')}</th>
          <th scope="col">{t('edit.end')}</th>
          <th scope="col">{t('time.clear.column')}</th>
        </tr>
      </thead>
      <tbody>
        {picture.rows.flatMap((row) => {
          const clear = (entry: string) => row.tails.find((tail) => tail.entry === entry)
          const drug = <th scope="row">{row.drug}</th>
          if (row.bars.length === 0)
            return [
              <tr key={row.drug}>
                {drug}
                <td colSpan={3}>{t('chart.noDates')}</td>
              </tr>,
            ]
          return row.bars.map((bar) => {
            const tail = clear(bar.entry)
            return (
              <tr key={bar.entry}>
                {drug}
                <td>{bar.openStart ? '?' : words(bar.start)}</td>
                <td>{bar.ongoing === 'yes' ? t('status.active') : bar.ongoing === 'maybe' ? '?' : words(bar.end)}</td>
                <td>
                  {tail ? words(tail.clear) : '—'}
                  {tail?.binding ? ` (${t('time.binds')})` : ''}
                </td>
              </tr>
            )
          })
        })}
      </tbody>
    </table>
  )
}
