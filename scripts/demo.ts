import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { Report } from '../lib/model/report'
import { openBrowser } from './browser'
import { build } from './build'
import { reportLines } from './print-report'
import { serveFolder } from './serve'

/** The day the demo's chart was written for: its verdict does not change with the calendar. */
const AS_OF = '2026-11-20'
const PLANNED = '2026-11-25'
const PAGE = 'ward-atopic-dermatitis-en.html'
const root = resolve(import.meta.dirname, '..')

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

build('chrome')
const server = await serveFolder(resolve(root, 'tests/pages'))
const browser = await openBrowser({ headed: hasDisplay })
const page = await browser.context.newPage()
await page.goto(`${server.origin}/${PAGE}`)
await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
await browser.click(page)
const panel = await browser.panel(page)
await panel.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
const known: unknown = await panel.evaluate(() => (globalThis as { sidelightReport?: unknown }).sidelightReport)
console.log(reportLines(PAGE, Report.parse(known)).join('\n'))

if (hasDisplay) {
  console.log('\nThe window stays open. Close it to end the demo.')
  await browser.context.waitForEvent('close', { timeout: 0 })
} else {
  mkdirSync(resolve(root, 'demo'), { recursive: true })
  await page.screenshot({ path: resolve(root, 'demo/panel.png') })
  console.log('\nNo display here: the picture is in demo/panel.png')
  await browser.close()
}
await server.close()
