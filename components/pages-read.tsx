import type { Translate } from '../lib/platform/i18n'

/** Says that the verdict speaks of several pages of this chart, and lets a person keep to the one in view. */
export const PagesRead = ({ count, onOnlyThis, t }: { count: number; onOnlyThis: () => void; t: Translate }) => (
  <section class="moved" data-testid="pages-read">
    <span class="muted">{t('pages.together', { count })}</span>
    <button type="button" class="link" onClick={onOnlyThis}>
      {t('pages.onlyThis')}
    </button>
  </section>
)
