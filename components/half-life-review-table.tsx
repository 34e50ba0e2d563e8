import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { HalfLifeReview } from '../lib/lexicon/local/half-life-review'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import type { HalfLifeRow } from '../lib/platform/lexicon-messages'
import { HalfLifeFigure, HalfLifeSource, hoursOf } from './half-life-figure'
import { HalfLifeReviewActions } from './half-life-review-actions'

export type SignedFigure = Pick<HalfLifeReview, 'did' | 'lowH' | 'highH' | 'source'>

export interface HalfLifeReviewTableProps {
  rows: readonly HalfLifeRow[]
  lang: Lang
  onSign: (row: HalfLifeRow, figure: SignedFigure) => void
  onTakeBack: (key: string) => void
  t: Translate
}

/** Rows drawn at once, and how many more on request: there are hundreds, and the filter finds one. */
const FIRST = 50

/** The review list: figure, source, and what was signed about it. */
export const HalfLifeReviewTable = ({ rows, lang, onSign, onTakeBack, t }: HalfLifeReviewTableProps) => {
  const [drawn, setDrawn] = useState(FIRST)
  if (rows.length === 0) return <p class="muted">{t('options.hl.none')}</p>
  return (
    <>
      <div class="scrolls">
        <table class="sticky" data-testid="half-lives">
          <thead>
            <tr>
              <th scope="col">{t('options.hl.substance')}</th>
              <th scope="col">{t('options.hl.figure')}</th>
              <th scope="col">{t('options.hl.source')}</th>
              <th scope="col">{t('options.hl.review')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <tr key={row.key} data-half-life={row.key}>
                <th scope="row">{row.substance}</th>
                <td>
                  <HalfLifeFigure figure={row.figure} t={t} />
                </td>
                <td>
                  <HalfLifeSource figure={row.figure} t={t} />
                </td>
                <td>
                  {row.review === undefined ? (
                    <HalfLifeReviewActions row={row} onSign={(figure) => onSign(row, figure)} t={t} />
                  ) : (
                    <Signed review={row.review} lang={lang} onTakeBack={() => onTakeBack(row.key)} t={t} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > drawn && (
        <button type="button" data-testid="more-half-lives" onClick={() => setDrawn(drawn + FIRST)}>
          {t('app.more', { count: Math.min(FIRST, rows.length - drawn) })}
        </button>
      )}
    </>
  )
}

interface SignedProps {
  review: HalfLifeReview
  lang: Lang
  onTakeBack: () => void
  t: Translate
}

const Signed = ({ review, lang, onTakeBack, t }: SignedProps) => (
  <div>
    {t('options.hl.reviewed', { who: review.who, on: formatDate(review.on, lang) })}
    {review.did === 'corrected' && (
      <span class="block">
        {hoursOf(review, t)}, {review.source}
      </span>
    )}
    <button type="button" class="link" onClick={onTakeBack}>
      {t('options.undo')}
    </button>
  </div>
)
