import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

/** Says that the page is waited for, and no longer than it is. `forMs`: how long that still is, when this is first drawn. */
export const PageLoading = ({ forMs, t }: { forMs: number; t: Translate }) => {
  const [over, setOver] = useState(forMs <= 0)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), forMs)
    return () => clearTimeout(timer)
  }, [])
  if (over) return null
  return (
    <section class="moved" role="status" data-testid="page-loading">
      <span>{t('context.loading')}</span>
    </section>
  )
}
