import type { Translate } from '../lib/platform/i18n'

/** Stands in place of everything once the extension was updated under the panel: what was written is kept, nothing goes on here. */
export const Outdated = ({ t }: { t: Translate }) => (
  <main class="panel">
    <section class="empty" role="status" data-testid="outdated">
      <h1 class="headline">{t('stale.title')}</h1>
      <p>{t('stale.what')}</p>
    </section>
  </main>
)
