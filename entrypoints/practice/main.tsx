import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PracticeChart } from '../../components/practice/practice-chart'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { preferredLang } from '../../lib/platform/i18n/preferred-lang'
import { translate } from '../../lib/platform/i18n/translate'
import { type PracticeCall, practiceCallIn } from '../../lib/platform/practice'
import { send } from '../../lib/platform/send'
import { openRoot } from '../../lib/reading/open-root'
import { readFrame } from '../../lib/reading/read-frame'
import { type Overlay, openOverlay } from '../overlay.content/overlay'
import { watcherHere } from '../watcher/watcher-here'

const watcher = watcherHere()
let panel: { overlay: Overlay; nonce: string } | null = null

/** What a script of ours would do in another page, this page of ours does itself. */
const answer = async (call: PracticeCall): Promise<unknown> => {
  switch (call.do) {
    case 'read':
      return readFrame(document, { frame: 0, now: () => performance.now(), rootOf: openRoot, hints: [] })
    case 'highlight':
      return watcher.highlight(call.locator)
    case 'watch':
      return watcher.watch(call.request)
    case 'clear':
      return watcher.clearHighlight()
    case 'rest':
      return watcher.rest()
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender) => {
  const call = panel && sender.id === browser.runtime.id ? practiceCallIn(message, panel.nonce) : null
  return call === null ? undefined : answer(call)
})

/** Draws the chart and opens the panel beside it, as a click on the toolbar does on a page of the record. */
const start = async (): Promise<void> => {
  if (panel?.overlay.isOpen()) return
  const tab = await browser.tabs.getCurrent()
  const begun = await send('begin-practice', { tabId: tab?.id ?? -1 })
  if (!begun.ok) return
  const { asOf, overlay, lang = preferredLang(navigator.languages) } = begun.value
  const t = translate(await loadWords(lang, AREAS.practice), lang)
  document.documentElement.lang = lang
  document.title = t('practice.title')
  const root = document.getElementById('practice')
  if (root) render(<PracticeChart asOf={asOf} lang={lang} onOpen={() => void start()} t={t} />, root)
  panel = { overlay: openOverlay(overlay), nonce: overlay.nonce }
}

void start()
