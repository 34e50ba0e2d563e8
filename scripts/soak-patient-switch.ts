import { resolve } from 'node:path'
import { recordPanel, seeded, switchAbout, wrongFrames } from '../tests/e2e/switching'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { serveFolder } from './serve'

/** `npm run soak -- patient-switch [times] [seed]`: random switches of the patient on a page, every frame of the panel looked at. */
const [times = '1000', seed = '1'] = process.argv.slice(3)
/** Between two counts the samples are let go, so that hours fit in memory. */
const BATCH = 50
/** What design.md gives the panel to go blank. */
const WITHIN_MS = 500

build('chrome')
const server = await serveFolder(resolve(import.meta.dirname, '../tests'))
const browser = await openBrowser({ hostRules: OFFLINE })
let frames = 0
let slowest = 0
const wrong: object[] = []
try {
  const page = await browser.context.newPage()
  await page.goto(`${server.origin}/hosts/spa.html`)
  await browser.fix({ asOf: '2026-11-20', planned: '2026-11-25', lang: 'en' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict')
  const random = seeded(Number(seed))
  for (let done = 0; done < Number(times); done += BATCH) {
    await recordPanel(panel)
    await switchAbout(page, panel, Math.min(BATCH, Number(times) - done), random)
    const seen = await wrongFrames(page, panel, WITHIN_MS)
    frames += seen.frames
    slowest = Math.max(slowest, seen.slowest)
    wrong.push(...seen.wrong)
    console.log(
      `${Math.min(done + BATCH, Number(times))} switches, ${frames} frames, ${wrong.length} wrong, slowest ${slowest} ms`,
    )
  }
} finally {
  await browser.close()
  await server.close()
}
for (const one of wrong.slice(0, 10)) console.log(JSON.stringify(one))
process.exit(wrong.length === 0 ? 0 : 1)
