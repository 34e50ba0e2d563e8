import type { Translate } from '../lib/platform/i18n'

/** The verdict speaks of what was read; the page shows something else of the same patient by now. */
export const PageMoved = ({ onReadAgain, t }: { onReadAgain: () => void; t: Translate }) => (
  <section class="moved" role="status" data-testid="page-moved">
    <span>{t('context.moved')}</span>
    <button type="button" onClick={onReadAgain}>
      {t('app.readAgain')}
    </button>
  </section>
)
