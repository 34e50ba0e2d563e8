import { formatDate } from '../lib/dates/format-date'
import type { IsoDay } from '../lib/model/date'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface PlannedDateProps {
  planned: IsoDay
  asOf: IsoDay
  onPlan: (day: IsoDay) => void
  lang: Lang
  t: Translate
}

/** The day of the planned first dose: washouts, lookbacks and age are counted from it. */
export const PlannedDate = ({ planned, asOf, onPlan, lang, t }: PlannedDateProps) => (
  <div class="planned">
    <label class="line">
      <span>{t('planned.label')}</span>
      <input
        type="date"
        value={planned}
        data-testid="planned"
        onInput={(event) => {
          if (/^\d{4}-\d{2}-\d{2}$/.test(event.currentTarget.value)) onPlan(event.currentTarget.value)
        }}
      />
    </label>
    <p class="muted line-note">
      {formatDate(planned, lang)} · {t('asOf.label', { date: formatDate(asOf, lang) })}
    </p>
  </div>
)
