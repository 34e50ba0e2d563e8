import type { Translate } from '../lib/platform/i18n'

export interface ContextBlankProps {
  context: 'checking' | 'other' | 'away'
  /** Whether all that was typed for the patient who left is on the disk. */
  typed: 'kept' | 'unkept'
  onRead: () => void
  t: Translate
}

/** Nothing of any patient: the page shows another one, or may. */
export const ContextBlank = ({ context, typed, onRead, t }: ContextBlankProps) => (
  <section class="empty" role="status" data-testid="context" data-context={context}>
    <h1 class="headline">{t(`context.${context}`)}</h1>
    <p>{t(context === 'other' && typed === 'unkept' ? 'context.other.unkept' : `context.${context}.what`)}</p>
    {context === 'other' && (
      <button type="button" class="primary" data-testid="read-patient" onClick={onRead}>
        {t('context.read')}
      </button>
    )}
  </section>
)
