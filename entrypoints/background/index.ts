import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { z } from 'zod'
import { route } from '../../lib/platform/router'
import { Sessions } from '../../lib/platform/sessions'
import { handlersOf } from './handlers'
import { keepHouse } from './keep-house'
import { lexicon } from './lexicon'
import { onClick } from './on-click'
import { PagePort } from './page-port'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

export default defineBackground(() => {
  const sessions = new Sessions()
  const pages = new PagePort(sessions)
  const handlers = handlersOf(sessions, pages)
  void keepHouse()
  const border = { extensionId: browser.runtime.id, sessionOf: (nonce: string) => sessions.get(nonce) }

  browser.action.onClicked.addListener((tab) => {
    // Both are needed for the verdict; neither needs the panel.
    void lexicon()
    void onClick(tab, sessions, pages)
  })
  // An async function: the browser's own messaging answers `undefined` to a promise that is not native.
  browser.runtime.onMessage.addListener(
    async (message: unknown, sender) => await route(message, sender, handlers, border),
  )
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void pages.pageLeft(tabId)
  })
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => void pages.tabInFront(tabId, windowId))
  browser.tabs.onRemoved.addListener((tabId) => void pages.tabGone(tabId))
})
