import { browser } from 'wxt/browser'
import { newNonce } from '../../lib/platform/nonce'
import { ownUrl } from '../../lib/platform/own-url'
import { DEFAULT_WIDTH } from '../../lib/platform/panel-width'
import { loadPolicy } from '../../lib/platform/policy'
import type { PRACTICE_MESSAGES } from '../../lib/platform/practice-messages'
import type { Handlers } from '../../lib/platform/router'
import type { Sessions } from '../../lib/platform/sessions'
import { loadRunOptions, loadSettings } from '../../lib/platform/settings'
import { wordsFor } from '../../lib/platform/words'
import { dayOfRun } from './chart-reading'

/** The practice chart: opened in a tab of its own, and given a panel that may read this page of ours. */
export const practiceHandlers = (sessions: Sessions): Pick<Handlers, keyof typeof PRACTICE_MESSAGES> => ({
  'open-practice': {
    from: 'panel-or-page',
    handle: async () => {
      await browser.tabs.create({ url: ownUrl('practice.html') })
      return { ok: true, value: {} }
    },
  },
  'begin-practice': {
    from: 'page',
    handle: async ({ tabId }) => {
      const [settings, run, { policy }, asOf] = await Promise.all([
        loadSettings(),
        loadRunOptions(),
        loadPolicy(),
        dayOfRun(),
      ])
      const nonce = newNonce()
      for (const old of await sessions.ofTab(tabId)) await sessions.end(old.nonce)
      await sessions.put({ nonce, tabId, title: '', clickedAt: Date.now(), frameIds: [], practice: true })
      const lang = run.lang ?? policy.language ?? settings.lang
      const { title, close, move, resize } = wordsFor(lang)
      const width = settings.panelWidth ?? DEFAULT_WIDTH
      const overlay = { nonce, width, side: settings.panelSide ?? 'right', words: { title, close, move, resize } }
      return { ok: true, value: { asOf, overlay, ...(lang === undefined ? {} : { lang }) } }
    },
  },
})
