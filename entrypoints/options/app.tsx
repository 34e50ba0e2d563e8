import { useEffect, useMemo, useState } from 'preact/hooks'
import { OptionsHeader, type Section } from '../../components/options-header'
import { OpenPractice } from '../../components/practice/open-practice'
import type { Lang } from '../../lib/model/text'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { translate, type Words } from '../../lib/platform/i18n/translate'
import { send } from '../../lib/platform/send'
import { AboutSection } from './about-section'
import { AuditSection } from './audit-section'
import { BackupSection } from './backup-section'
import { EditorSection } from './editor-section'
import { HalfLivesSection } from './half-lives-section'
import { HintsSection } from './hints-section'
import { KeysSection } from './keys-section'
import { ListsSection } from './lists-section'
import { LookupSection } from './lookup-section'
import { ProgramsSection } from './programs-section'
import { SiteSection } from './site-section'
import { SynonymsSection } from './synonyms-section'

const SECTIONS: readonly Section[] = [
  'programs',
  'keys',
  'lookup',
  'lists',
  'halfLives',
  'synonyms',
  'hints',
  'editor',
  'site',
  'backup',
  'audit',
  'about',
]

const sectionOf = (hash: string): Section => SECTIONS.find((one) => `#${one}` === hash) ?? 'programs'

/** The admin's page: which programs judge and whose they are, what the lexicon knows, what was added to it here, and what waits for a pharmacist. */
export const App = (start: { lang: Lang; words: Words; who: string; today: string }) => {
  const [{ lang, words }, speak] = useState({ lang: start.lang, words: start.words })
  const [who, setWho] = useState(start.who)
  const [section, setSection] = useState(sectionOf(location.hash))
  const t = useMemo(() => translate(words, lang), [words, lang])
  useEffect(() => {
    document.documentElement.lang = lang
    document.title = t('options.title')
  }, [lang, t])
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const chooseLang = (chosen: Lang) => {
    void loadWords(chosen, AREAS.options).then((words) => speak({ lang: chosen, words }))
    void send('set-settings', { lang: chosen })
  }
  const signAs = (name: string) => {
    setWho(name)
    void send('set-settings', { who: name })
  }
  const signed = { who, today: start.today, lang, t }
  return (
    <div class="page">
      <OptionsHeader sections={SECTIONS} section={section} lang={lang} onLang={chooseLang} t={t}>
        <OpenPractice onOpen={() => void send('open-practice', {})} t={t} />
      </OptionsHeader>
      <main tabIndex={-1}>
        {/* Lists stays mounted: an import that is being read goes on while another section is looked at. */}
        <div hidden={section !== 'lists'}>
          <ListsSection {...signed} />
        </div>
        {section === 'programs' && <ProgramsSection {...signed} onWho={signAs} />}
        {section === 'keys' && <KeysSection {...signed} onWho={signAs} />}
        {section === 'lookup' && <LookupSection {...signed} onWho={signAs} />}
        {section === 'halfLives' && <HalfLivesSection {...signed} onWho={signAs} />}
        {section === 'synonyms' && <SynonymsSection {...signed} />}
        {section === 'hints' && <HintsSection {...signed} />}
        {section === 'editor' && <EditorSection {...signed} />}
        {section === 'site' && <SiteSection {...signed} />}
        {section === 'backup' && <BackupSection {...signed} onWho={signAs} />}
        {section === 'audit' && <AuditSection {...signed} />}
        {section === 'about' && <AboutSection {...signed} />}
      </main>
    </div>
  )
}
