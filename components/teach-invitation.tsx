import type { Translate } from '../lib/platform/i18n'

/** Where a list on screen was read wrongly or not at all: it can be pointed out. */
export const TeachInvitation = ({ onTeach, t }: { onTeach: () => void; t: Translate }) => (
  <p class="teach-invitation">
    {t('teach.invitation')}{' '}
    <button type="button" class="link" data-testid="teach-page" onClick={onTeach}>
      {t('teach.begin')}
    </button>
  </p>
)
