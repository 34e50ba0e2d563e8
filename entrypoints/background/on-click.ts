import { browser } from 'wxt/browser'
import { takeArmed } from '../../lib/platform/armed-request'
import { newNonce } from '../../lib/platform/nonce'
import { type NoticeReason, noticeReason } from '../../lib/platform/notice-reason'
import type { OverlayRequest } from '../../lib/platform/overlay-request'
import { OverlayResultSchema } from '../../lib/platform/overlay-result'
import { panelAnswers } from '../../lib/platform/panel-answers'
import { DEFAULT_WIDTH } from '../../lib/platform/panel-width'
import { isAllowedSite, loadPolicy, underPolicy } from '../../lib/platform/policy'
import { runFile, withRetry } from '../../lib/platform/run-script'
import type { Session } from '../../lib/platform/session'
import type { Sessions } from '../../lib/platform/sessions'
import { loadRunOptions, loadSettings } from '../../lib/platform/settings'
import { wordsFor } from '../../lib/platform/words'
import { showNotice, UNREADABLE } from './notice'
import type { PagePort } from './page-port'
import { loadedHere } from './policy-packs'

type Tab = Parameters<Parameters<typeof browser.action.onClicked.addListener>[0]>[0]

/** Pages that no browser lets an extension into: nothing to wait for. */
const NEVER_READ: readonly NoticeReason[] = ['browser-page', 'store']

/** The toolbar click: opens the panel beside the page, closes it when it is open, or says why the page cannot be read. */
export const onClick = async (tab: Tab, sessions: Sessions, pages: PagePort): Promise<void> => {
  const clickedAt = Date.now()
  const tabId = tab.id
  if (tabId === undefined) return
  const [settings, run, earlier, { policy }, armed] = await Promise.all([
    loadSettings(),
    loadRunOptions(),
    sessions.ofTab(tabId),
    loadPolicy(),
    takeArmed(tabId, clickedAt),
  ])
  const lang = run.lang ?? policy.language ?? settings.lang
  if (!isAllowedSite(tab.url ?? '', policy)) return showNotice(tab, 'not-allowed', lang)
  const session: Session = {
    nonce: newNonce(),
    tabId,
    title: tab.title ?? '',
    clickedAt,
    frameIds: [],
    ...(armed === undefined ? {} : { portal: true as const }),
  }

  // A panel in a window belongs to this page as much as one beside it: the second click closes it.
  const windowed = earlier.find((one) => one.windowTabId !== undefined && one.tabId === tabId)
  if (windowed !== undefined) return pages.close(windowed)

  // Known here at once; on the way to the browser's memory while the page is being injected into.
  const kept = sessions.put(session)
  const request: OverlayRequest = {
    nonce: session.nonce,
    width: settings.panelWidth ?? DEFAULT_WIDTH,
    side: settings.panelSide ?? 'right',
    words: wordsFor(lang),
  }
  const alive = pages.panelAlive(session.nonce)
  const never = NEVER_READ.includes(noticeReason(tab.url ?? ''))
  const injecting = withRetry(() => injectOverlay(tabId, request), never ? [] : undefined)
  // Read and charted while the panel loads; behind the overlay in the page, which must not wait for it. A click on a page with a
  // panel only closes it.
  const reading = earlier.length === 0
  if (reading) {
    pages.chartAhead(session)
    // Asked of the database while the page is being read: later the worker is charting.
    pages.opensWith(session, { settings: underPolicy(settings, policy), run, loaded: loadedHere() })
  }
  const ran = await injecting
  await kept
  const result = ran.ok ? OverlayResultSchema.safeParse(ran.value) : undefined
  if (result?.success !== true || result.data.did === 'refused') {
    await pages.ended(session)
    const contentType = result?.success === true && result.data.did === 'refused' ? result.data.contentType : ''
    return showNotice(tab, noticeReason(tab.url ?? '', contentType), lang)
  }
  if (result.data.did === 'closed') return pages.ended(session)

  for (const old of earlier) await pages.ended(old)
  if (!reading) pages.chartAhead(session)
  // A mark left on this tab goes; the count of deadlines, which stands for all tabs, stays.
  if ((await browser.action.getBadgeText({ tabId })) === UNREADABLE)
    await browser.action.setBadgeText({ tabId, text: await browser.action.getBadgeText({}) })
  if (!(await panelAnswers(alive, () => frameHasLoaded(tabId)))) await pages.openInWindow(session)
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

/** Nothing is to be waited for in a page that is gone. */
const frameHasLoaded = async (tabId: number): Promise<boolean> => {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.sidelightOverlay?.hasLoaded() ?? true,
    })
    return injection?.result ?? true
  } catch {
    return true
  }
}
