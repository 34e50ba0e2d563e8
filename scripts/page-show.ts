import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { classifySection } from '../lib/charting/classify-grid'
import { linesOf } from '../lib/charting/lines-of'
import { lookupOf } from '../lib/charting/lookup'
import { sectionsOf } from '../lib/charting/section'
import { loadIndex } from '../lib/lexicon/load-index'
import { resolveLines } from '../lib/lexicon/resolve-lines'
import { FrameReading, type PageReading } from '../lib/model/reading'
import { Shot } from '../lib/model/shot'
import { readShot } from '../lib/reading/read-shot'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { type DrawnSection, drawSections } from './draw-sections'
import { embeddedLexicon } from './embedded-lexicon'
import { serveFolder } from './serve'

/**
 * `npm run page:show -- <page.html>… [--headed]`: each page with the reader's grids drawn over it, what every list was taken for
 * and why, and its columns' roles; a picture in demo/pages, and the same in words on the console.
 */
const OUT = resolve(import.meta.dirname, '../demo/pages')
const READER = resolve(import.meta.dirname, '../.output/chrome-mv3/reader.js')

const headed = process.argv.includes('--headed')
const pages = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const missing = pages.filter((page) => !existsSync(page))
if (pages.length === 0 || missing.length > 0) {
  console.error(missing.length > 0 ? `There is no page ${missing.join(', ')}.` : 'npm run page:show -- <page.html>…')
  process.exit(1)
}

const readIn = async (frame: Frame): Promise<unknown> =>
  readShot(
    Shot.parse(
      await frame.evaluate(
        `(async () => { ${readFileSync(READER, 'utf8').replace(/;?\s*reader;?\s*$/, ';')} return await reader })()`,
      ),
    ),
    { frame: 0, now: () => performance.now() },
  )

/** Every frame's reading, in document order; a frame that cannot be read is left out here, as it is said in the panel. */
const readingOf = async (page: Page): Promise<{ reading: PageReading; frames: Frame[] }> => {
  const frames: Frame[] = []
  const read: FrameReading[] = []
  for (const frame of page.frames()) {
    const one = FrameReading.safeParse(await readIn(frame).catch(() => null))
    if (!one.success) continue
    read.push({ ...one.data, frame: frames.length })
    frames.push(frame)
  }
  return { reading: { title: await page.title(), lang: read[0]?.lang ?? '', frames: read, unreadFrames: [] }, frames }
}

/** As text: the function comes compiled with calls to a helper that the page does not have. */
const inPage = (sections: readonly DrawnSection[]): string =>
  `(() => { const __name = (it) => it; (${drawSections.toString()})(${JSON.stringify(sections)}) })()`

const index = loadIndex(embeddedLexicon())

const drawnOf = (reading: PageReading): DrawnSection[] => {
  const lookup = lookupOf(resolveLines(linesOf(reading), index))
  return sectionsOf(reading).map((section) => {
    const { kind, reasons } = classifySection(section, lookup)
    return {
      frame: section.frame,
      kind,
      shape: section.shape,
      because: reasons.join('; '),
      columns: section.columns.map((label, i) => `${label === '' ? '–' : label} → ${section.roles[i] ?? '?'}`),
      rows: section.rows.map(({ locator }) => locator.path),
    }
  })
}

build('chrome')
mkdirSync(OUT, { recursive: true })
const browser = await openBrowser({ hostRules: OFFLINE, headed })
try {
  for (const file of pages) {
    const server = await serveFolder(dirname(resolve(file)))
    const page = await browser.context.newPage()
    await page.goto(`${server.origin}/${encodeURIComponent(basename(file))}`)
    const { reading, frames } = await readingOf(page)
    const drawn = drawnOf(reading)
    for (const [at, frame] of frames.entries())
      await frame.evaluate(inPage(drawn.filter((section) => section.frame === at)))
    const picture = resolve(OUT, `${basename(file, '.html')}.png`)
    await page.screenshot({ path: picture, fullPage: true })
    console.log(`${file}: ${picture}`)
    for (const { kind, shape, because, columns, rows } of drawn)
      console.log(
        `  ${kind.padEnd(14)} ${shape}, ${rows.length} rows: ${because}${columns.length > 0 ? `\n    ${columns.join(' | ')}` : ''}`,
      )
    if (headed) await page.waitForEvent('close', { timeout: 0 })
    else await page.close()
    await server.close()
  }
} finally {
  await browser.close()
}
