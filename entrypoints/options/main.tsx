import { formatISO } from 'date-fns'
import { render } from 'preact'
import { z } from 'zod'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { preferredLang } from '../../lib/platform/i18n/preferred-lang'
import { send } from '../../lib/platform/send'
import { App } from './app'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

const today = formatISO(new Date(), { representation: 'date' })
const root = document.getElementById('options')

const start = async (): Promise<void> => {
  const settings = await send('get-settings', {})
  const chosen = settings.ok ? settings.value : {}
  const lang = chosen.lang ?? preferredLang(navigator.languages)
  const words = await loadWords(lang, AREAS.options)
  if (root !== null) render(<App lang={lang} words={words} who={chosen.who ?? ''} today={today} />, root)
}
void start()
