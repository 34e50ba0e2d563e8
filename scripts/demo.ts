import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openBrowser } from './browser'
import { build } from './build'
import { reportOn } from './check-page'
import { reportLines } from './print-report'
import { serveFolder } from './serve'

const ROOT = resolve(import.meta.dirname, '..')
const PAGE = 'ward-atopic-dermatitis-en.html'
const PICTURE = 'demo/panel.png'

// The chart is of our own making and judged on the day it was written for, so that the demo says the same next year.
const OPTIONS = { asOf: '2026-11-20', planned: '2026-11-25', lang: 'en' } as const

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY)

build('chrome')
const served = await serveFolder(resolve(ROOT, 'tests/pages'))
const browser = await openBrowser({ headed: hasDisplay })
const page = await browser.context.newPage()
await page.goto(`${served.origin}/${PAGE}`)
const checked = await reportOn(browser, page, OPTIONS)
if ('error' in checked) console.error(`no verdict: ${checked.error}`)
else console.log(reportLines(PAGE, checked.report).join('\n'))

if (hasDisplay) {
  console.log('\nThe window stays open: try the panel, then close the browser.')
  await new Promise((done) => browser.context.once('close', done))
} else {
  mkdirSync(resolve(ROOT, 'demo'), { recursive: true })
  await page.screenshot({ path: resolve(ROOT, PICTURE) })
  console.log(`\nNo display here: the panel is in ${PICTURE}`)
  await browser.close()
}
await served.close()
process.exit('error' in checked ? 1 : 0)
