import { formatISO } from 'date-fns'
import { render } from 'preact'
import { z } from 'zod'
import type { Pack } from '../../lib/model/pack'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { preferredLang } from '../../lib/platform/i18n/preferred-lang'
import { send } from '../../lib/platform/send'
import { App } from './app'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

const today = formatISO(new Date(), { representation: 'date' })
const root = document.getElementById('pharmacy')

/** The packs that ship with the extension: its own file, checked when it was built. */
const loadPacks = async (): Promise<Pack[]> => (await (await fetch('/generated/packs.json')).json()) as Pack[]

const start = async (): Promise<void> => {
  const [settings, packs] = await Promise.all([send('get-settings', {}), loadPacks()])
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
      today={today}
      packs={packs}
    />,
    root,
  )
}
void start()
