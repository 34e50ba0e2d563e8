import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'
import type { Problem } from '../lib/platform/messages'

export interface CarryToPortalProps {
  /** Resolves with what kept the request from being made ready; null when it is. */
  onArm: () => Promise<Problem | null>
  onDisarm: () => void
  t: Translate
}

/** Makes the request ready for a click on another tab, and says what happens there. */
export const CarryToPortal = ({ onArm, onDisarm, t }: CarryToPortalProps) => {
  const [state, setState] = useState<'idle' | 'armed' | Problem>('idle')
  const arm = async () => setState((await onArm()) ?? 'armed')
  const disarm = () => {
    onDisarm()
    setState('idle')
  }
  return (
    <div class="copy-note">
      <button type="button" data-testid="portal-arm" onClick={() => void arm()}>
        {t('portal.start')}
      </button>
      <div role="status">
        {state === 'armed' && (
          <p data-testid="portal-armed">
            {t('portal.armed')}{' '}
            <button type="button" class="link" onClick={disarm}>
              {t('portal.disarm')}
            </button>
          </p>
        )}
        {typeof state === 'object' && <p class="problem">{t(`problem.${state.code}`)}</p>}
      </div>
    </div>
  )
}
