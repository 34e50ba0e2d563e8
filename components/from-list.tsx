import type { ChartDifference } from '../lib/charting/rows-that-differ'
import type { Translate } from '../lib/platform/i18n'

export interface FromListBannerProps {
  /** The file's name; null for what was pasted. */
  name: string | null
  /** No medicine was found in it. */
  bare: 'bare' | 'holds-medicines'
  /** Where it says something else than the page of the same patient; null when there is no such page. */
  differences: readonly ChartDifference[] | null
  onBack: () => void
  t: Translate
}

const KINDS = ['differs', 'missing', 'added'] as const

/** Says that what is judged is a list and not the page, and how the two differ where both are of one patient. */
export const FromListBanner = ({ name, bare, differences, onBack, t }: FromListBannerProps) => (
  <section class="from-list" data-testid="from-list">
    <div class="moved">
      <strong>{name === null ? t('list.from.paste') : t('list.from.file', { name })}</strong>
      <button type="button" class="link" data-testid="list-back" onClick={onBack}>
        {t('list.back')}
      </button>
    </div>
    {bare === 'bare' && <p class="note">{t('list.nothing')}</p>}
    {differences?.length === 0 && <p class="muted">{t('list.same')}</p>}
    {differences !== null && differences.length > 0 && (
      <details data-testid="list-differences">
        <summary>{t('list.differs', { count: differences.length })}</summary>
        {KINDS.map((kind) => {
          const some = differences.filter((one) => one.kind === kind)
          if (some.length === 0) return null
          return (
            <section key={kind}>
              <h3>{t(`list.differs.${kind}`)}</h3>
              <ul class="plain">
                {some.map((one, index) => (
                  <li key={index} data-kind={kind}>
                    {one.page !== undefined && <q class="evidence">{one.page}</q>}{' '}
                    {one.list !== undefined && <q class="evidence">{one.list}</q>}
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </details>
    )}
  </section>
)
