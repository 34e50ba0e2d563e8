import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { IsoDay } from '../lib/model/date'
import type { Lang } from '../lib/model/text'
import type { LocalDates } from '../lib/packs/with-local-dates'
import type { Translate } from '../lib/platform/i18n'

export interface PackLocalDatesProps {
  local: LocalDates | null
  today: IsoDay
  lang: Lang
  onSet: (dates: { from: IsoDay; until: IsoDay | null } | null) => void
  t: Translate
}

/** Since when a program whose source gives no dates is open at this site, and until when. */
export const PackLocalDates = ({ local, today, lang, onSet, t }: PackLocalDatesProps) => {
  const [from, setFrom] = useState(local?.from ?? '')
  const [until, setUntil] = useState(local?.until ?? '')
  const wrong = from === '' || (until !== '' && until < from)
  return (
    <fieldset class="local-dates" data-testid="local-dates">
      <legend>{t('packs.local')}</legend>
      <p class="muted">{t('packs.local.what')}</p>
      {local !== null && (
        <p data-testid="local-said">{t('packs.local.said', { who: local.who, on: formatDate(local.on, lang) })}</p>
      )}
      <div class="actions">
        <label>
          {t('packs.local.from')}
          <input
            type="date"
            data-testid="local-from"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('packs.local.until')}
          <input
            type="date"
            data-testid="local-until"
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          data-testid="local-set"
          disabled={wrong}
          onClick={() => onSet({ from, until: until === '' ? null : until })}
        >
          {t('packs.local.set')}
        </button>
        {local !== null && local.until === null && (
          <button type="button" data-testid="local-close" onClick={() => onSet({ from: local.from, until: today })}>
            {t('packs.local.close')}
          </button>
        )}
        {local !== null && (
          <button type="button" data-testid="local-remove" onClick={() => onSet(null)}>
            {t('packs.local.remove')}
          </button>
        )}
      </div>
    </fieldset>
  )
}
