import { resolve } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page, type Worker } from '@playwright/test'
import type { RunOptions } from '../lib/platform/messages'
import { ensureBrowser } from './ensure-browser'

export interface OpenOptions {
  /** A profile folder to keep; a fresh one when absent. */
  profile?: string
  headed?: boolean
  extension?: string
  /** Where names lead, in the browser's own notation (`OFFLINE`: nowhere but localhost). */
  hostRules?: string
}

/** A real browser with the real extension in it, and a real click on its toolbar icon. */
export interface SidelightBrowser {
  context: BrowserContext
  extensionId: string
  worker(): Promise<Worker>
  /** Clicks the toolbar icon on the page's tab, as the browser itself does: it grants `activeTab`. */
  click(page: Page): Promise<void>
  /** The panel's frame in the page, through the closed root; waits for it. */
  panel(page: Page): Promise<Frame>
  /** Days, program, language and so on that the next clicks are judged with. */
  fix(options: RunOptions): Promise<void>
  /** Ends the extension's worker, as the browser does when it has been idle. */
  stopWorker(): Promise<void>
  close(): Promise<void>
}

/** A saved page's links to the outside lead nowhere. */
export const OFFLINE = 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'

const BUILT = resolve(import.meta.dirname, '../.output/chrome-mv3')

/** Starts the browser with the built extension and waits until its worker listens for clicks. */
export const openBrowser = async (options: OpenOptions = {}): Promise<SidelightBrowser> => {
  const extension = options.extension ?? BUILT
  const found = ensureBrowser()
  const overPipe = found.branded || process.env.SIDELIGHT_LOAD === 'pipe'
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: found.path,
    headless: options.headed !== true,
    viewport: { width: 1366, height: 768 },
    args: [
      ...(overPipe ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--enable-unsafe-extension-debugging',
      // The last switch wins: undoes Playwright's list, which turns storage partitioning off and with it our databases.
      '--disable-features=MediaRouter',
      ...(options.hostRules === undefined ? [] : [`--host-resolver-rules=${options.hostRules}`]),
    ],
    ...(overPipe ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
  })
  const browser = context.browser()
  if (browser === null) throw new Error('a persistent context without a browser')
  const cdp = await browser.newBrowserCDPSession()
  const loaded = overPipe ? await loadOverPipe(cdp, extension) : null

  const worker = async (): Promise<Worker> => {
    const running = context.serviceWorkers().find((one) => loaded === null || one.url().includes(loaded))
    const active = running ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
    await untilListening(active)
    return active
  }
  const extensionId = new URL((await worker()).url()).host

  return {
    context,
    extensionId,
    worker,
    click: async (page) => {
      await worker()
      await triggerAction(cdp, extensionId, await tabOf(cdp, page))
    },
    panel: (page) => panelIn(page),
    fix: async (run) => {
      const active = await worker()
      await active.evaluate((given) => {
        const api = globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
        return api.chrome.storage.session.set({ 'run-options': given })
      }, run)
    },
    stopWorker: async () => {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
      const ours = targetInfos.filter((target) => target.url.includes(extensionId))
      if (ours.length === 0) throw new Error('the worker is not running')
      for (const { targetId } of ours) await cdp.send('Target.closeTarget', { targetId })
    },
    close: () => context.close(),
  }
}

const triggerAction = async (cdp: CDPSession, id: string, targetId: string): Promise<void> => {
  // Not in Playwright's list of protocol calls yet.
  const send = cdp.send.bind(cdp) as unknown as (method: string, args: object) => Promise<unknown>
  await send('Extensions.triggerAction', { id, targetId })
}

const loadOverPipe = async (cdp: CDPSession, path: string): Promise<string> => {
  const send = cdp.send.bind(cdp) as unknown as (method: string, args: object) => Promise<{ id: string }>
  return (await send('Extensions.loadUnpacked', { path })).id
}

/** The tab that holds a page. Tabs do not name their pages: the page is brought to the front and found by its address. */
const tabOf = async (cdp: CDPSession, page: Page): Promise<string> => {
  await page.bringToFront()
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tabs = targetInfos.filter((target) => target.url === page.url())
  const tab = tabs[0]
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`)
  if (tabs.length > 1) throw new Error(`several tabs show ${page.url()}: give each its own address`)
  return tab.targetId
}

/** A click before the worker listens is lost. */
const untilListening = async (worker: Worker): Promise<void> => {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const listens = await worker.evaluate(() => {
      const api = globalThis as unknown as {
        chrome?: { action?: { onClicked: { hasListeners(): boolean } } }
        serviceWorker?: { state: string }
      }
      return api.serviceWorker?.state === 'activated' && api.chrome?.action?.onClicked.hasListeners() === true
    })
    if (listens) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('the extension’s worker never listened for clicks')
}

/** `frameLocator` cannot see into a closed root; the page's list of frames can. */
const panelIn = async (page: Page): Promise<Frame> => {
  // A machine busy with other things is no fault of the panel's: how long it takes is the bench's to say.
  const deadline = Date.now() + 25_000
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(one.url()))
    if (frame) return frame
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(`no panel opened on ${page.url()}`)
}
