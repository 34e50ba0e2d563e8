import { useState } from 'preact/hooks'
import type { Chart } from '../lib/model/chart'
import type { Translate } from '../lib/platform/i18n'
import { ReadBy } from './read-by'

const DOMAINS = ['medications', 'immunisations', 'allergies', 'problems', 'measurements'] as const

export interface UnreadBannerProps {
  chart: Chart
  readers: readonly string[]
  onReadAgain: () => void
  t: Translate
}

/** What was not read and which lists are not whole: above the verdict's details, never below the fold. */
export const UnreadBanner = ({ chart, readers, onReadAgain, t }: UnreadBannerProps) => {
  const [open, setOpen] = useState(false)
  const { unread, coverage } = chart
  const count = unread.reduce((sum, one) => sum + (one.count ?? 1), 0)
  const partial = (state: 'incomplete' | 'not-on-page') =>
    DOMAINS.filter((domain) => coverage[domain] === state).map((domain) => t(`coverage.${domain}`))
  // One that speaks of several lists is said once.
  const signs = new Map(coverage.signs.map((sign) => [`${sign.kind}-${sign.text}`, sign]))
  const incomplete = partial('incomplete')
  const absent = partial('not-on-page')
  if (count === 0 && incomplete.length === 0 && absent.length === 0) return null
  const sentences = [
    count > 0 ? <strong key="count">{t('unread.title', { count })}</strong> : null,
    incomplete.length > 0 ? (
      <strong key="incomplete">{t('coverage.incomplete.list', { lists: listed(incomplete) })}</strong>
    ) : null,
    absent.length > 0 ? <span key="absent">{t('coverage.not-on-page.list', { lists: listed(absent) })}</span> : null,
  ].filter((part) => part !== null)
  return (
    <section class="unread" data-testid="unread">
      <button type="button" class="unread-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg class="unread-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M8 1.5 15 14H1Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
          <path d="M8 6v4m0 2v.2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
        <span class="unread-words">{sentences}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {open && (
        <div class="unread-more">
          <p class="muted">{t('unread.what')}</p>
          <ul>
            {unread.map((one, index) => (
              <li key={index}>
                <q>{one.text}</q> <span class="muted">{t(`unread.why.${one.why}`)}</span>
              </li>
            ))}
            {[...signs].map(([key, sign]) => (
              <li key={key}>
                <q>{sign.text}</q> <span class="muted">{t(`coverage.sign.${sign.kind}`)}</span>
              </li>
            ))}
          </ul>
          <ReadBy readers={readers} t={t} />
          <p class="muted">{t('unread.next')}</p>
          <button type="button" onClick={onReadAgain}>
            {t('app.readAgain')}
          </button>
        </div>
      )}
    </section>
  )
}

const listed = (names: readonly string[]): string => names.join(', ').toLowerCase()
