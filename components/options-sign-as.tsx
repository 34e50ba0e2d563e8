import type { Translate } from '../lib/platform/i18n'

/** Under which name what is signed here is kept. */
export const SignAs = ({ who, onWho, t }: { who: string; onWho: (who: string) => void; t: Translate }) => (
  <label class="sign-as">
    {t('options.who')}
    <input
      type="text"
      data-testid="who"
      value={who}
      autocomplete="name"
      onChange={(event) => onWho(event.currentTarget.value)}
    />
  </label>
)
