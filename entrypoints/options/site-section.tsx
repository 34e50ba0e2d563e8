import { useCallback, useEffect, useState } from 'preact/hooks'
import { SiteForm } from '../../components/site-form'
import type { Settings } from '../../lib/platform/messages'
import type { Policy } from '../../lib/platform/policy'
import { send } from '../../lib/platform/send'
import type { Signed } from './signed'

interface Known {
  settings: Settings
  policy: Omit<Policy, 'packs'>
  usedBytes: number | null
}

/** Who works on this computer, how long requests are kept and how, and how much room all of it takes. */
export const SiteSection = ({ t }: Signed) => {
  const [known, setKnown] = useState<Known | null>(null)
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const [settings, policy, room] = await Promise.all([
      send('get-settings', {}),
      send('get-policy', {}),
      navigator.storage.estimate().catch(() => ({ usage: undefined })),
    ])
    if (!settings.ok) return setSaid(t('options.failed', { detail: settings.problem.detail }))
    setKnown({
      settings: settings.value,
      policy: policy.ok ? policy.value.policy : {},
      usedBytes: room.usage ?? null,
    })
  }, [t])
  useEffect(() => void refresh(), [refresh])
  const change = async (changed: Settings) => {
    const reply = await send('set-settings', changed)
    setSaid(reply.ok ? t('options.site.kept') : t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }
  return (
    <section aria-labelledby="site-title">
      <h1 id="site-title">{t('options.site')}</h1>
      <p role="status" class="said">
        {said}
      </p>
      {known && <SiteForm {...known} onChange={(changed) => void change(changed)} t={t} />}
    </section>
  )
}
