import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { Report } from '../lib/model/report'
import type { RunOptions } from '../lib/platform/messages'
import type { SidelightBrowser } from './browser'
import { type Served, serveFolder } from './serve'

export type Checked = { report: Report } | { error: string }

const LOADS_WITHIN_MS = 30_000
const ANSWERS_WITHIN_MS = 60_000

/** Opens one page in the browser, clicks the toolbar icon and gives back what the panel knows, or why there is nothing. */
export const checkPage = async (browser: SidelightBrowser, page: string, options: RunOptions): Promise<Checked> => {
  const served = await addressOf(page)
  if ('error' in served) return served
  const tab = await browser.context.newPage()
  try {
    // A resource that never comes must not keep a chart from being read.
    await tab.goto(served.address, { timeout: LOADS_WITHIN_MS, waitUntil: 'load' }).catch((cause: unknown) => {
      if (tab.url() === 'about:blank' || tab.url().startsWith('chrome-error:')) throw cause
    })
    return await reportOn(browser, tab, options)
  } catch (cause) {
    return { error: cause instanceof Error ? (cause.message.split('\n')[0] ?? 'failed') : String(cause) }
  } finally {
    await tab.close().catch(() => {})
    await served.server?.close()
  }
}

/** Clicks the toolbar icon on an open page and gives back what the panel knows once its verdict is painted. */
export const reportOn = async (browser: SidelightBrowser, tab: Page, options: RunOptions): Promise<Checked> => {
  await browser.fix(options)
  await browser.click(tab)
  const panel = await browser.panel(tab)
  // While it makes sure that the page still shows the same patient, the panel has no answer yet.
  await panel.waitForFunction(() => (document.documentElement.dataset.ready ?? 'checking') !== 'checking', null, {
    timeout: ANSWERS_WITHIN_MS,
  })
  const known: unknown = await panel.evaluate(() => (globalThis as { sidelightReport?: unknown }).sidelightReport)
  return reportOf(known, options)
}

const reportOf = (known: unknown, options: RunOptions): Checked => {
  if (typeof known === 'object' && known !== null && 'error' in known) return { error: String(known.error) }
  const report = Report.safeParse(known)
  if (!report.success) {
    const [issue] = report.error.issues
    return { error: `the panel's report does not fit its schema: ${issue?.path.join('.')}: ${issue?.message}` }
  }
  const wanted = options.program
  if (wanted !== undefined && !report.data.judgements.some((judgement) => judgement.program === wanted)) {
    return { error: `no such program is installed: ${wanted}` }
  }
  return { report: report.data }
}

/** An extension cannot read `file:` without the user's extra consent: a saved page is served with its folder. */
const addressOf = async (page: string): Promise<{ address: string; server?: Served } | { error: string }> => {
  if (/^https?:\/\//i.test(page)) return URL.canParse(page) ? { address: page } : { error: 'not an address' }
  const given = resolve(page)
  if (!existsSync(given)) return { error: 'no such file' }
  const file = statSync(given).isDirectory() ? join(given, 'index.html') : given
  if (!existsSync(file)) return { error: 'no index.html in this folder' }
  const server = await serveFolder(dirname(file))
  return { address: `${server.origin}/${encodeURIComponent(basename(file))}`, server }
}
