import type { Refusal } from '../lib/packs/refusal'
import type { Translate } from '../lib/platform/i18n'

/** At which step a file was stopped, where in it and why; that nothing has changed. */
export const PackRefusal = ({ refusal, t }: { refusal: Refusal; t: Translate }) => (
  <div class="problem" role="alert" data-testid="pack-refusal" data-code={refusal.code}>
    <p>
      <strong>{t('packs.refused', { step: t(`packs.step.${refusal.step}`) })}</strong>{' '}
      {t(`packs.refused.${refusal.code}`)}
    </p>
    {(refusal.where !== '' || refusal.why !== '') && (
      <p class="address">{[refusal.where, refusal.why].filter((part) => part !== '').join(': ')}</p>
    )}
    <p class="muted">{t('packs.refused.nothing')}</p>
  </div>
)
