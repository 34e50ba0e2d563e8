import type { Translate } from '../lib/platform/i18n'

/** A page that says it is still loading, and on which no medicine stands yet: nothing is known of this patient. */
export const StillLoading = ({ onReadAgain, t }: { onReadAgain: () => void; t: Translate }) => (
  <section class="empty" data-testid="still-loading">
    <h2 class="headline">{t('read.loading')}</h2>
    <p>{t('read.loading.what')}</p>
    <button type="button" onClick={onReadAgain}>
      {t('app.readAgain')}
    </button>
  </section>
)
