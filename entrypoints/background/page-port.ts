import { browser } from 'wxt/browser'
import { z } from 'zod'
import type { Hint } from '../../lib/model/hint'
import type { Locator } from '../../lib/model/locator'
import type { ActivePacks } from '../../lib/packs/active-packs'
import type { ChartedPage } from '../../lib/platform/charted-page'
import type { Reply, Request, RunOptions, Settings } from '../../lib/platform/messages'
import type { CloseOrder } from '../../lib/platform/overlay-request'
import { ownUrl } from '../../lib/platform/own-url'
import type { PageSignal } from '../../lib/platform/page-signal'
import { askPractice, readPractice } from '../../lib/platform/practice'
import { readPage } from '../../lib/platform/read-page'
import { runFile } from '../../lib/platform/run-script'
import type { Session } from '../../lib/platform/session'
import type { Sessions } from '../../lib/platform/sessions'
import type { WatchRequest } from '../../lib/platform/watcher-in-page'
import { chartReading, dayOfRun } from './chart-reading'

/** How the person and the run want a panel, and what was loaded here. */
interface Opening {
  settings: Settings
  run: RunOptions
  loaded: Promise<ActivePacks | null>
}

const Found = z.enum(['same', 'changed', 'gone'])

/** Everything the background does to the page of a session: reading it, highlighting in it, closing the overlay. */
export class PagePort {
  readonly #sessions: Sessions
  /** Charts begun at the click, while the panel was still loading; each is handed out once. */
  readonly #ahead = new Map<string, Promise<Reply<ChartedPage>>>()
  /** What the click knew for the panel's first question; each is handed out once. */
  readonly #openings = new Map<string, Opening>()
  /** Told when a panel answers; waited for after opening one. */
  readonly #alive = new Map<string, () => void>()

  constructor(sessions: Sessions) {
    this.#sessions = sessions
  }

  chartAhead(session: Session): void {
    const charting = this.#chartNow(session)
    // A panel that never asks leaves a failure that nobody hears.
    charting.catch(() => {})
    this.#ahead.set(session.nonce, charting)
  }

  opensWith(session: Session, opening: Opening): void {
    this.#openings.set(session.nonce, opening)
  }

  /** Undefined when the worker was started anew since the click, or the panel was. */
  takeOpening({ nonce }: Session): Opening | undefined {
    const opening = this.#openings.get(nonce)
    this.#openings.delete(nonce)
    return opening
  }

  async chart(session: Session, trial?: Hint): Promise<Reply<ChartedPage>> {
    if (trial !== undefined) return this.#chartNow(session, trial)
    const ahead = this.#ahead.get(session.nonce)
    this.#ahead.delete(session.nonce)
    return ahead ?? this.#chartNow(session)
  }

  async #chartNow(session: Session, trial?: Hint): Promise<Reply<ChartedPage>> {
    const started = performance.now()
    const asOf = dayOfRun()
    const read = session.practice
      ? await readPractice(session.nonce, session.title)
      : await readPage(session.tabId, session.title, trial)
    if (!read.ok) return read
    const readMs = performance.now() - started
    const { page, frameIds } = read.value
    // In place by the time that the panel, which waits for it before it shows anything, asks to watch.
    if (!session.practice) void runFile(session.tabId, '/watcher.js', frameIds).catch(() => {})
    const [value] = await Promise.all([
      chartReading(page, readMs, await asOf),
      this.#sessions.change(session.nonce, { frameIds }),
    ])
    return { ok: true, value }
  }

  async highlight(session: Session, locator: Locator): Promise<'same' | 'changed' | 'gone'> {
    await this.clearHighlight(session)
    if (session.practice)
      return Found.catch('gone').parse(await askPractice(session.nonce, { do: 'highlight', locator }))
    const frameId = session.frameIds[locator.frame]
    if (frameId === undefined) return 'gone'
    try {
      const [injection] = await browser.scripting.executeScript({
        target: { tabId: session.tabId, frameIds: [frameId] },
        func: (wanted: Locator) => globalThis.sidelightWatcher?.highlight(wanted) ?? 'gone',
        args: [locator],
      })
      return injection?.result ?? 'gone'
    } catch {
      return 'gone'
    }
  }

  /** Watches every frame that was read; a frame that is gone by now counts its places as lost. */
  async watch(session: Session, anchors: Request<'watch-page'>['anchors']): Promise<number> {
    if (session.practice) {
      const request = { nonce: session.nonce, anchors }
      return z
        .int()
        .catch(anchors.length)
        .parse(await askPractice(session.nonce, { do: 'watch', request }))
    }
    const lost = await Promise.all(
      session.frameIds.map(async (frameId, frame) => {
        const own = anchors
          .filter((anchor) => anchor.frame === frame)
          .map(({ path, hash, words }) => ({ path, hash, words }))
        const request = { nonce: session.nonce, anchors: own }
        try {
          const lost = await watchFrame(session.tabId, frameId, request)
          if (lost !== null) return lost
          // The reading put it there; the document may be another by now, or faster than it.
          await runFile(session.tabId, '/watcher.js', [frameId])
          return (await watchFrame(session.tabId, frameId, request)) ?? own.length
        } catch {
          return own.length
        }
      }),
    )
    return lost.reduce((sum, one) => sum + one, 0)
  }

  async clearHighlight(session: Session): Promise<void> {
    if (session.practice) return void (await askPractice(session.nonce, { do: 'clear' }))
    try {
      await browser.scripting.executeScript({
        target: { tabId: session.tabId, frameIds: session.frameIds.length > 0 ? session.frameIds : [0] },
        func: () => globalThis.sidelightWatcher?.clearHighlight(),
      })
    } catch {
      // The page or a frame is gone, and its highlight with it.
    }
  }

  /** Nothing of ours goes on in the page once the panel is closed. */
  async rest(session: Session): Promise<void> {
    if (session.practice) return void (await askPractice(session.nonce, { do: 'rest' }))
    try {
      await browser.scripting.executeScript({
        target: { tabId: session.tabId, allFrames: true },
        func: () => globalThis.sidelightWatcher?.rest(),
      })
    } catch {
      // The page is gone, and everything in it.
    }
  }

  /** Takes the panel away, wherever it stands. */
  async close(session: Session): Promise<void> {
    await this.rest(session)
    if (session.windowTabId !== undefined) await browser.tabs.remove(session.windowTabId).catch(() => {})
    else await this.closeOverlay(session)
    await this.ended(session)
  }

  async closeOverlay(session: Session): Promise<void> {
    const order: CloseOrder = { sidelight: 1, order: 'close', nonce: session.nonce }
    // The overlay listens and answers nothing; without one there is nothing to close.
    const sent = session.practice
      ? browser.runtime.sendMessage(order)
      : browser.tabs.sendMessage(session.tabId, order, { frameId: 0 })
    await sent.catch(() => {})
  }

  async ended(session: Session): Promise<void> {
    this.#ahead.delete(session.nonce)
    this.#openings.delete(session.nonce)
    this.#alive.delete(session.nonce)
    await this.#sessions.end(session.nonce)
  }

  /** The page kept the panel from loading or staying: the same panel, in a window of its own. */
  async openInWindow(session: Session): Promise<void> {
    const known = await this.#sessions.get(session.nonce)
    if (known === undefined) return
    const created = await browser.windows.create({ url: 'about:blank', type: 'popup', width: 460, height: 800 })
    const windowTabId = created?.tabs?.[0]?.id
    if (windowTabId === undefined) return this.ended(session)
    // First known, then loaded: the panel's first word is checked against this tab, and the document in the page speaks no more.
    const { panelDocument: _gone, ...rest } = known
    await this.#sessions.put({ ...rest, windowTabId })
    await this.closeOverlay(session)
    await browser.tabs.update(windowTabId, { url: ownUrl(`panel.html#${session.nonce}`) })
  }

  /** A tab was closed: the page's takes its panel's window with it, the window's ends the panel. */
  async tabGone(tabId: number): Promise<void> {
    for (const session of await this.#sessions.ofTab(tabId)) {
      await this.#closeWindow(session, tabId)
      await this.ended(session)
    }
  }

  /** The page goes elsewhere: a panel beside it went with it, one in a window must not stay over another patient's page. */
  async pageLeft(tabId: number): Promise<void> {
    for (const session of await this.#sessions.ofTab(tabId)) {
      if (session.windowTabId === undefined || session.tabId !== tabId) continue
      await this.#closeWindow(session, tabId)
      await this.ended(session)
    }
  }

  /** A tab came to the front: a panel in a window must not show a patient whose page is out of sight. */
  async tabInFront(tabId: number, windowId: number): Promise<void> {
    for (const session of await this.#sessions.windowed()) {
      const tab = await browser.tabs.get(session.tabId).catch(() => undefined)
      if (tab?.windowId !== windowId) continue
      const signal: PageSignal = {
        sidelight: 1,
        signal: tabId === session.tabId ? 'back' : 'left',
        nonce: session.nonce,
      }
      await browser.runtime.sendMessage(signal).catch(() => {})
    }
  }

  async #closeWindow(session: Session, gone: number): Promise<void> {
    if (session.windowTabId === undefined || session.windowTabId === gone) return
    await browser.tabs.remove(session.windowTabId).catch(() => {})
  }

  panelAnswered(session: Session): void {
    this.#alive.get(session.nonce)?.()
    this.#alive.delete(session.nonce)
  }

  /** Settled once the panel has said `panel-ready`; never when it does not. */
  panelAlive(nonce: string): Promise<void> {
    return new Promise((resolve) => this.#alive.set(nonce, resolve))
  }
}

/** How many places no longer read as they did; null where there is no watcher yet. */
const watchFrame = async (tabId: number, frameId: number, request: WatchRequest): Promise<number | null> => {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (given: WatchRequest) => globalThis.sidelightWatcher?.watch(given) ?? null,
    args: [request],
  })
  return injection?.result ?? null
}
