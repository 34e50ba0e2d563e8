import { useState } from 'preact/hooks'
import type { Chart } from '../lib/model/chart'
import type { Translate } from '../lib/platform/i18n'

const DOMAINS = ['medications', 'immunisations', 'allergies', 'problems', 'measurements'] as const

export interface UnreadBannerProps {
  chart: Chart
  t: Translate
}

/** What was not read and which lists are not whole: above the verdict's details, never below the fold. */
export const UnreadBanner = ({ chart, t }: UnreadBannerProps) => {
  const [open, setOpen] = useState(false)
  const { unread, coverage } = chart
  const count = unread.reduce((sum, one) => sum + (one.count ?? 1), 0)
  const partial = DOMAINS.filter((domain) => coverage[domain] !== 'complete')
  if (count === 0 && partial.length === 0) return null
  return (
    <section class="unread" data-testid="unread">
      <p>
        {count > 0 && <strong>{t('unread.title', { count })}. </strong>}
        {partial.map((domain) => `${t(`coverage.${domain}`)}: ${t(`coverage.${coverage[domain]}`)}`).join(' · ')}{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'unread.hide' : 'unread.show')}
        </button>
      </p>
      {open && (
        <>
          <p class="muted">{t('unread.what')}</p>
          <ul>
            {unread.map((one, index) => (
              <li key={index}>
                <q>{one.text}</q> <span class="muted">{t(`unread.why.${one.why}`)}</span>
              </li>
            ))}
            {coverage.signs.map((sign) => (
              <li key={`${sign.kind}-${sign.text}`}>
                <q>{sign.text}</q> <span class="muted">{t(`coverage.sign.${sign.kind}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
