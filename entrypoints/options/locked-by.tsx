import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../../lib/platform/i18n'
import { type Feature, isOn } from '../../lib/platform/policy'
import { send } from '../../lib/platform/send'

/** What the organisation switched off is not shown; that it did is. */
export const LockedBy = ({ feature, children, t }: { feature: Feature; children: ComponentChildren; t: Translate }) => {
  const [off, setOff] = useState(false)
  useEffect(() => {
    void send('get-policy', {}).then((reply) => setOff(reply.ok && !isOn(feature, reply.value.policy)))
  }, [feature])
  return off ? (
    <p class="problem" data-locked={feature}>
      {t('packs.policy.off')}
    </p>
  ) : (
    children
  )
}
