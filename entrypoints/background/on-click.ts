import { browser } from 'wxt/browser'
import { newNonce } from '../../lib/platform/nonce'
import { noticeReason } from '../../lib/platform/notice-reason'
import type { OverlayRequest } from '../../lib/platform/overlay-request'
import { OverlayResultSchema } from '../../lib/platform/overlay-result'
import { ownUrl } from '../../lib/platform/own-url'
import { DEFAULT_WIDTH } from '../../lib/platform/panel-width'
import { runFile, withRetry } from '../../lib/platform/run-script'
import type { Session } from '../../lib/platform/session'
import type { Sessions } from '../../lib/platform/sessions'
import { loadRunOptions, loadSettings } from '../../lib/platform/settings'
import { wordsFor } from '../../lib/platform/words'
import { showNotice } from './notice'
import type { PagePort } from './page-port'

type Tab = Parameters<Parameters<typeof browser.action.onClicked.addListener>[0]>[0]

/** How long the panel has to answer before it is opened in a window instead: `load` fires for error pages too. */
const PANEL_ANSWERS_WITHIN_MS = 3000

/** The toolbar click: opens the panel beside the page, closes it when it is open, or says why the page cannot be read. */
export const onClick = async (tab: Tab, sessions: Sessions, pages: PagePort): Promise<void> => {
  const clickedAt = Date.now()
  const tabId = tab.id
  if (tabId === undefined) return
  const [settings, run, earlier] = await Promise.all([loadSettings(), loadRunOptions(), sessions.ofTab(tabId)])
  const lang = run.lang ?? settings.lang
  const session: Session = { nonce: newNonce(), tabId, title: tab.title ?? '', clickedAt, frameIds: [] }

  // A panel in a window belongs to this page as much as one beside it: the second click closes it.
  const windowed = earlier.find((one) => one.windowTabId !== undefined && one.tabId === tabId)
  if (windowed !== undefined) return pages.close(windowed)

  await sessions.put(session)
  const request: OverlayRequest = {
    nonce: session.nonce,
    width: settings.panelWidth ?? DEFAULT_WIDTH,
    side: settings.panelSide ?? 'right',
    words: wordsFor(lang),
  }
  const alive = pages.panelAlive(session.nonce, PANEL_ANSWERS_WITHIN_MS)
  const ran = await withRetry(() => injectOverlay(tabId, request))
  const result = ran.ok ? OverlayResultSchema.safeParse(ran.value) : undefined
  if (result?.success !== true || result.data.did === 'refused') {
    await pages.ended(session)
    const contentType = result?.success === true && result.data.did === 'refused' ? result.data.contentType : ''
    return showNotice(tab, noticeReason(tab.url ?? '', contentType), lang)
  }
  if (result.data.did === 'closed') return pages.ended(session)

  for (const old of earlier) await pages.ended(old)
  await browser.action.setBadgeText({ tabId, text: '' })
  pages.readAhead(session)
  if (!(await alive)) await openInWindow(session, sessions, pages)
}

/** Both injections go out at once and arrive in order: the request first, then the script that picks it up. */
const injectOverlay = async (tabId: number, request: OverlayRequest): Promise<unknown> => {
  const [, results] = await Promise.all([
    browser.scripting.executeScript({
      target: { tabId },
      func: (left: OverlayRequest) => {
        globalThis.sidelightRequest = left
      },
      args: [request],
    }),
    runFile(tabId, '/overlay.js', 'main-frame'),
  ])
  return results[0]?.result
}

/** The page kept the panel from loading: the same panel, in a window of its own. */
const openInWindow = async (session: Session, sessions: Sessions, pages: PagePort): Promise<void> => {
  if ((await sessions.get(session.nonce)) === undefined) return
  const created = await browser.windows.create({ url: 'about:blank', type: 'popup', width: 460, height: 800 })
  const windowTabId = created?.tabs?.[0]?.id
  if (windowTabId === undefined) return
  await sessions.change(session.nonce, { windowTabId })
  await pages.closeOverlay(session)
  await browser.tabs.update(windowTabId, { url: `${ownUrl('panel.html')}#${session.nonce}` })
}
