import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { HalfLifeReviewTable } from '../../components/half-life-review-table'
import { SignAs } from '../../components/options-sign-as'
import type { HalfLifeReview } from '../../lib/lexicon/local/half-life-review'
import type { HalfLifeRow } from '../../lib/platform/lexicon-messages'
import { send } from '../../lib/platform/send'
import { saveJson } from './save-json'
import type { Signed } from './signed'

/** Every figure nobody opened the source of, for the site's pharmacist to confirm or correct under their name. */
export const HalfLivesSection = ({ who, today, lang, t, onWho }: Signed & { onWho: (who: string) => void }) => {
  const [rows, setRows] = useState<HalfLifeRow[]>([])
  const [filter, setFilter] = useState('')
  const [signedToo, setSignedToo] = useState(false)
  const [said, setSaid] = useState('')

  const refresh = useCallback(async () => {
    const reply = await send('list-half-lives', {})
    if (reply.ok) setRows(reply.value)
    else setSaid(t('options.failed', { detail: reply.problem.detail }))
  }, [t])
  useEffect(() => void refresh(), [refresh])

  const shown = useMemo(
    () =>
      rows.filter(
        ({ substance, review }) =>
          substance.includes(filter.trim().toLowerCase()) && (signedToo || review === undefined),
      ),
    [rows, filter, signedToo],
  )

  const sign = async (row: HalfLifeRow, figure: Pick<HalfLifeReview, 'did' | 'lowH' | 'highH' | 'source'>) => {
    if (who.trim() === '') return setSaid(t('options.who.missing'))
    const review = { key: row.key, substance: row.substance, ...figure, who: who.trim(), on: today }
    const reply = await send('save-review', { review })
    setSaid(reply.ok ? '' : t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }

  const takeBack = async (key: string) => {
    await send('delete-review', { key })
    await refresh()
  }

  const done = rows.filter(({ review }) => review !== undefined)
  return (
    <section aria-labelledby="half-lives-title">
      <h1 id="half-lives-title">{t('options.halfLives')}</h1>
      <p class="muted">{t('options.hl.what')}</p>
      <div class="actions">
        <SignAs who={who} onWho={onWho} t={t} />
        <label>
          {t('options.hl.filter')}
          <input
            type="search"
            data-testid="hl-filter"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={signedToo} onChange={(event) => setSignedToo(event.currentTarget.checked)} />
          {t('options.hl.showSigned')}
        </label>
        <button
          type="button"
          data-testid="hl-export"
          onClick={() =>
            saveJson(
              'sidelight-half-lives.json',
              done.map(({ figure, review }) => ({ figure, review })),
            )
          }
        >
          {t('options.export')}
        </button>
      </div>
      <p data-testid="hl-count">{t('options.hl.count', { open: rows.length - done.length, done: done.length })}</p>
      <p role="status" class="said">
        {said}
      </p>
      <HalfLifeReviewTable
        rows={shown}
        lang={lang}
        onSign={(row, figure) => void sign(row, figure)}
        onTakeBack={(key) => void takeBack(key)}
        t={t}
      />
    </section>
  )
}
