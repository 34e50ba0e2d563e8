import { useEffect, useMemo, useState } from 'preact/hooks'
import { PHARMACY_SECTIONS, type PharmacySection, PharmacySide } from '../../components/pharmacy-side'
import type { Lang } from '../../lib/model/text'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { translate, type Words } from '../../lib/platform/i18n/translate'
import type { LoadedPacks } from '../../lib/platform/load-packs'
import { send } from '../../lib/platform/send'
import { LedgerSection } from './ledger-section'
import { ReceiptsSection } from './receipts-section'
import { RegisterSection } from './register-section'
import { useCurrent } from './use-current'
import { useLedger } from './use-ledger'
import { VerifySection } from './verify-section'

const sectionOf = (hash: string): PharmacySection => PHARMACY_SECTIONS.find((one) => `#${one}` === hash) ?? 'verify'

interface Start {
  lang: Lang
  words: Words
  who: string
  centre: string
  today: string
  pharmacist: boolean
  loaded: LoadedPacks
}

/** The pharmacist's workbench: verify, keep the proof, count, and watch what is used outside authorisations. */
export const App = (start: Start) => {
  const [{ lang, words }, speak] = useState({ lang: start.lang, words: start.words })
  const [who, setWho] = useState(start.who)
  const [centre, setCentre] = useState(start.centre)
  const [pharmacist, setPharmacist] = useState(start.pharmacist)
  const [section, setSection] = useState(sectionOf(location.hash))
  const t = useMemo(() => translate(words, lang), [words, lang])
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = t('pharmacy.title')
  }, [lang, t])
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const { today, packs, unknownLoads } = useCurrent({ ...start.loaded, today: start.today })
  const ledger = useLedger()
  const desk = { who: who.trim(), centre: centre.trim(), today, packs, ledger, lang, t }
  return (
    <div class="page">
      <PharmacySide
        section={section}
        lang={lang}
        who={who}
        centre={centre}
        pharmacist={pharmacist}
        onPharmacist={(on) => {
          setPharmacist(on)
          void send('set-settings', { role: on ? 'pharmacist' : 'clinician' })
        }}
        onLang={(chosen) => {
          void loadWords(chosen, AREAS.pharmacy).then((loaded) => speak({ lang: chosen, words: loaded }))
          void send('set-settings', { lang: chosen })
        }}
        onWho={(name) => {
          setWho(name)
          void send('set-settings', { who: name })
        }}
        onCentre={(name) => {
          setCentre(name)
          void send('set-settings', { centre: name })
        }}
        t={t}
      />
      <main tabIndex={-1}>
        {unknownLoads && (
          <p class="problem" role="alert">
            {t('packs.unknownLoads')}
          </p>
        )}
        {/* Verify stays mounted: what was checked is not lost while another section is looked at. */}
        <div hidden={section !== 'verify'}>
          <VerifySection {...desk} />
        </div>
        {section === 'receipts' && <ReceiptsSection {...desk} />}
        {section === 'ledger' && <LedgerSection {...desk} />}
        {section === 'register' && <RegisterSection {...desk} />}
      </main>
    </div>
  )
}
