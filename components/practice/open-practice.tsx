import type { Translate } from '../../lib/platform/i18n'

/** The way to the practice chart: where nothing was read yet, on first use, and among the settings. */
export const OpenPractice = ({ onOpen, t }: { onOpen: () => void; t: Translate }) => (
  <p>
    <button type="button" class="link" data-testid="open-practice" onClick={onOpen}>
      {t('practice.open')}
    </button>
  </p>
)
