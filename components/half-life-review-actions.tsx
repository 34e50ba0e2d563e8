import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'
import type { HalfLifeRow } from '../lib/platform/lexicon-messages'
import type { SignedFigure } from './half-life-review-table'

export interface HalfLifeReviewActionsProps {
  row: HalfLifeRow
  onSign: (figure: SignedFigure) => void
  t: Translate
}

/** Confirm a figure as it stands, or correct it with a source of one's own. */
export const HalfLifeReviewActions = ({ row, onSign, t }: HalfLifeReviewActionsProps) => {
  const { lowH, highH, source } = row.figure
  const [open, setOpen] = useState(false)
  const [bad, setBad] = useState(false)
  if (!open)
    return (
      <span class="buttons">
        <button
          type="button"
          data-confirm={row.substance}
          aria-label={`${t('options.hl.confirm')}: ${row.substance}`}
          onClick={() => onSign({ did: 'confirmed', lowH, highH, source })}
        >
          {t('options.hl.confirm')}
        </button>
        <button
          type="button"
          data-correct={row.substance}
          aria-label={`${t('options.hl.correct')}: ${row.substance}`}
          onClick={() => setOpen(true)}
        >
          {t('options.hl.correct')}
        </button>
      </span>
    )
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault()
        const given = new FormData(event.currentTarget)
        const low = Number(given.get('low'))
        const high = Number(given.get('high'))
        const own = String(given.get('source') ?? '').trim()
        if (!(low > 0 && high >= low) || own === '') return setBad(true)
        onSign({ did: 'corrected', lowH: low, highH: high, source: own })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <label>
        {t('options.hl.low')}
        <input name="low" type="number" min="0" step="any" required value={lowH} />
      </label>
      <label>
        {t('options.hl.high')}
        <input name="high" type="number" min="0" step="any" required value={highH} />
      </label>
      <label>
        {t('options.hl.ownSource')}
        <input name="source" type="text" required />
      </label>
      {bad && <p role="alert">{t('options.hl.badFigure')}</p>}
      <span class="buttons">
        <button type="submit" class="primary">
          {t('options.hl.sign')}
        </button>
        <button type="button" class="link" onClick={() => setOpen(false)}>
          {t('options.hl.cancel')}
        </button>
      </span>
    </form>
  )
}
