import type { KeepingState } from '../lib/platform/case-messages'
import type { Translate } from '../lib/platform/i18n'

export interface CaseKeepingProps {
  keeping: KeepingState
  onDays: (days: number) => void
  t: Translate
}

/** How long requests are kept: a number of days, unless the organisation has fixed it. */
export const CaseKeeping = ({ keeping, onDays, t }: CaseKeepingProps) => (
  <div class="field">
    {keeping.fixed ? (
      <p>{t('keep.fixed', { count: keeping.days })}</p>
    ) : (
      <label>
        {t('keep.days')}
        <input
          type="number"
          min={1}
          max={3650}
          data-testid="keep-days"
          value={keeping.days}
          onChange={(event) => {
            const days = event.currentTarget.valueAsNumber
            if (Number.isInteger(days) && days >= 1 && days <= 3650) onDays(days)
          }}
        />
      </label>
    )}
    <p class="muted">{t('keep.waiting')}</p>
  </div>
)
