import { test as base, type Frame, type Page } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { type Hosts, serveHosts } from './hosts'

interface Shared {
  browserWithExtension: SidelightBrowser
  hosts: Hosts
  /** The tab in which pages that are only read follow one another: a tab for each would cost a fifth of the time. */
  readingTab: Page
}

interface Each {
  /** Opens a page of tests/ in a tab of its own. */
  chart(path: string): Promise<Page>
  /** Opens it, clicks the toolbar icon and waits until the panel shows its verdict. */
  panelOn(path: string): Promise<{ page: Page; panel: Frame }>
  /** The report of the panel on it, judged on a day; in the tab that pages which are only read share. */
  reportOn(path: string, days?: { asOf: string; planned: string }): Promise<Report>
}

/** The day every end-to-end test is judged on, so that what they say does not age. */
export const AS_OF = '2026-11-20'
export const PLANNED = '2026-11-25'

export const untilReady = async (panel: Frame): Promise<void> => {
  await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict', null, { timeout: 20_000 })
}

export const test = base.extend<Each, Shared>({
  browserWithExtension: [
    async ({}, use) => {
      const browser = await openBrowser({ hostRules: OFFLINE })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  hosts: [
    async ({}, use) => {
      const hosts = await serveHosts()
      await use(hosts)
      await hosts.close()
    },
    { scope: 'worker' },
  ],
  readingTab: [
    async ({ browserWithExtension }, use) => {
      const page = await browserWithExtension.context.newPage()
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
  chart: async ({ browserWithExtension, hosts }, use) => {
    const opened: Page[] = []
    await use(async (path) => {
      const page = await browserWithExtension.context.newPage()
      opened.push(page)
      await page.goto(`${hosts.origin}/${path}`)
      return page
    })
    await Promise.all(opened.map((page) => page.close()))
  },
  panelOn: async ({ browserWithExtension, chart }, use) => {
    await use(async (path) => {
      const page = await chart(path)
      await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en' })
      await browserWithExtension.click(page)
      const panel = await browserWithExtension.panel(page)
      await untilReady(panel)
      return { page, panel }
    })
  },
  reportOn: async ({ browserWithExtension, hosts, readingTab }, use) => {
    await use(async (path, days = { asOf: AS_OF, planned: PLANNED }) => {
      await browserWithExtension.fix({ ...days, lang: 'en' })
      await readingTab.goto(`${hosts.origin}/${path}`)
      await browserWithExtension.click(readingTab)
      const panel = await browserWithExtension.panel(readingTab)
      await untilReady(panel)
      return panel.evaluate(() => globalThis.sidelightReport as Report)
    })
  },
})

export { expect } from '@playwright/test'
