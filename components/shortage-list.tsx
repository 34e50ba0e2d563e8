import { formatChartDate } from '../lib/dates/format-date'
import type { Shortage } from '../lib/lexicon/import/imported-product'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface ShortageListProps {
  shortages: readonly Shortage[]
  lang: Lang
  t: Translate
}

/** What ANSM's list says of the availability of products with a substance, each with its dates. */
export const ShortageList = ({ shortages, lang, t }: ShortageListProps) => {
  const day = (date: Shortage['from']): string => formatChartDate(date, lang) ?? '—'
  return (
    <section data-testid="shortages">
      <h2>{t('options.shortages')}</h2>
      <ul class="plain">
        {shortages.map((one) => (
          <li key={`${one.cis}/${one.cip13 ?? ''}/${one.state}/${one.from ?? ''}`} data-state={one.state}>
            <strong>{t(`options.shortage.${one.state}`)}</strong> {one.name}{' '}
            <span class="muted">
              {t('options.shortage.dates', { from: day(one.from), updated: day(one.updated), back: day(one.back) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
