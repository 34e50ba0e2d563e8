import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

const COUNTRIES = ['BE', 'FR'] as const
type Country = (typeof COUNTRIES)[number]
export type SiteJurisdiction = Country | 'EU'

export interface SiteJurisdictionsProps {
  chosen: readonly SiteJurisdiction[]
  /** Asked once, when nobody has chosen yet; later it stands folded in the footer. */
  asked: boolean
  onChoose: (jurisdictions: SiteJurisdiction[]) => void
  t: Translate
}

/** Whose programs speak unasked on this computer. European ones always do; without an answer all do. */
export const SiteJurisdictions = ({ chosen, asked, onChoose, t }: SiteJurisdictionsProps) => {
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<readonly Country[]>(COUNTRIES.filter((one) => chosen.includes(one)))
  const toggle = (country: Country) =>
    setPicked(COUNTRIES.filter((one) => (one === country ? !picked.includes(one) : picked.includes(one))))
  const keep = () => {
    onChoose([...picked, 'EU'])
    setOpen(false)
  }
  const form = (
    <fieldset class="site">
      <legend>{t('site.question')}</legend>
      {COUNTRIES.map((country) => (
        <label key={country}>
          <input
            type="checkbox"
            checked={picked.includes(country)}
            data-country={country}
            onChange={() => toggle(country)}
          />{' '}
          {t(`site.${country}`)}
        </label>
      ))}
      <p class="muted">{t('site.always')}</p>
      <button type="button" class="primary" data-testid="site-keep" onClick={keep}>
        {t('site.keep')}
      </button>
    </fieldset>
  )
  if (!asked)
    return (
      <section class="unread" data-testid="site-asked">
        {form}
      </section>
    )
  const named = COUNTRIES.filter((one) => chosen.includes(one)).map((one) => t(`site.${one}`))
  return (
    <div class="site-line">
      <button type="button" class="link" aria-expanded={open} data-testid="site-change" onClick={() => setOpen(!open)}>
        {t('site.chosen', { countries: [...named, t('site.EU')].join(', ') })}
      </button>
      {open && form}
    </div>
  )
}
