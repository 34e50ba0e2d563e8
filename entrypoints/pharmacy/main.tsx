import { render } from 'preact'
import { z } from 'zod'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { preferredLang } from '../../lib/platform/i18n/preferred-lang'
import { loadPacks } from '../../lib/platform/load-packs'
import { send } from '../../lib/platform/send'
import { App } from './app'
import { today } from './today'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

const root = document.getElementById('pharmacy')

const start = async (): Promise<void> => {
  const [settings, loaded] = await Promise.all([send('get-settings', {}), loadPacks()])
  const chosen = settings.ok ? settings.value : {}
  if (root === null) return
  const lang = chosen.lang ?? preferredLang(navigator.languages)
  const words = await loadWords(lang, AREAS.pharmacy)
  render(
    <App
      lang={lang}
      words={words}
      who={chosen.who ?? ''}
      centre={chosen.centre ?? ''}
      pharmacist={chosen.role === 'pharmacist'}
      today={today()}
      loaded={loaded}
    />,
    root,
  )
}
void start()
