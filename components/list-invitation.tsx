import type { Translate } from '../lib/platform/i18n'

/** Where the page holds no list: one can be given instead. */
export const ListInvitation = ({ onBegin, t }: { onBegin: () => void; t: Translate }) => (
  <button type="button" class="link" data-testid="list-begin" onClick={onBegin}>
    {t('list.begin')}
  </button>
)
