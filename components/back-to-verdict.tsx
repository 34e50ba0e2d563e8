import type { Translate } from '../lib/platform/i18n'

/** The way out of a view that has no tab of its own, where a request has it too. */
export const BackToVerdict = ({ onBack, t }: { onBack: () => void; t: Translate }) => (
  <button type="button" class="link back" data-testid="back" onClick={onBack}>
    {t('app.back')}
  </button>
)
