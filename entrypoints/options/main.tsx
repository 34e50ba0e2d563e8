import { formatISO } from 'date-fns'
import { render } from 'preact'
import { z } from 'zod'
import { preferredLang } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { App } from './app'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

const today = formatISO(new Date(), { representation: 'date' })
const root = document.getElementById('options')

const start = async (): Promise<void> => {
  const settings = await send('get-settings', {})
  const chosen = settings.ok ? settings.value : {}
  if (root !== null)
    render(<App lang={chosen.lang ?? preferredLang(navigator.languages)} who={chosen.who ?? ''} today={today} />, root)
}
void start()
