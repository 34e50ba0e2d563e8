import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Frame } from '@playwright/test'
import type { Pack } from '../lib/model/pack'
import type { Report } from '../lib/model/report'
import { printSizes } from './bench-sizes'
import { OFFLINE, openBrowser, type SidelightBrowser } from './browser'
import { build } from './build'
import { chartOfRows } from './chart-of-rows'
import { reportOn } from './check-page'
import { withPacks } from './extension-with-packs'
import { writeFloorExtension } from './floor-extension'
import { serveFolder } from './serve'

/** `npm run bench`: a click and an answer beside the least a click can cost, and what is shipped. */
const ROWS = [20, 200, 2000]
const RUNS = 9
const PACKS = 20
const built = resolve(import.meta.dirname, '../.output/chrome-mv3')

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(10)

build('chrome')
const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'))
const extension = withPacks(built, join(folder, 'extension'), PACKS, (pack: Pack, copy) => ({
  ...pack,
  id: `${pack.id}-${copy}`,
}))
for (const rows of ROWS) writeFileSync(join(folder, `rows-${rows}.html`), chartOfRows(rows))
const server = await serveFolder(folder)
const floor = await openBrowser({ hostRules: OFFLINE, extension: writeFloorExtension(folder) })
const browser = await openBrowser({ hostRules: OFFLINE, extension })

const onRows = async <T>(
  from: SidelightBrowser,
  rows: number,
  look: (page: Awaited<ReturnType<SidelightBrowser['context']['newPage']>>) => Promise<T>,
): Promise<T> => {
  const page = await from.context.newPage()
  await page.goto(`${server.origin}/rows-${rows}.html`)
  try {
    return await look(page)
  } finally {
    await page.close()
  }
}

/** The same click, opening an empty panel. */
const floorMs = (rows: number): Promise<number> =>
  onRows(floor, rows, async (page) => {
    await floor.click(page)
    // A click on a worker that was about to sleep is lost now and then; it is no part of what a click costs.
    const panel = await floor.panel(page).catch(() => floor.click(page).then(() => floor.panel(page)))
    await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict')
    return panel.evaluate(() => (globalThis as unknown as { paintedMs: number }).paintedMs)
  })

/** From the click on an answer to the frame in which its verdict is painted. */
const answerMs = (panel: Frame): Promise<number> =>
  panel.evaluate(async () => {
    const answer = document.querySelector<HTMLElement>('[data-answer="yes"]')
    if (answer === null) throw new Error('no question to answer')
    const started = performance.now()
    answer.click()
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    return performance.now() - started
  })

const verdictOf = (rows: number): Promise<{ timings: Report['timings']; answers: number[] }> =>
  onRows(browser, rows, async (page) => {
    const checked = await reportOn(browser, page, { asOf: '2026-11-20', planned: '2026-11-25' })
    if ('error' in checked) throw new Error(`${rows} rows: ${checked.error}`)
    const { medications } = checked.report.chart
    if (medications.length !== rows) throw new Error(`${rows} rows, ${medications.length} read`)
    if (checked.report.judgements.length !== PACKS) throw new Error(`${checked.report.judgements.length} packs judged`)
    const panel = await browser.panel(page)
    return { timings: checked.report.timings, answers: [await answerMs(panel), await answerMs(panel)] }
  })

console.log(`Median of ${RUNS} runs in turn, a fresh tab each; ${PACKS} packs; two browsers, the floor's and ours.\n`)
console.log('   rows     floor   click→verdict  times floor      read     chart     judge    answer→painted')
try {
  for (const rows of ROWS) {
    const floors: number[] = []
    const seen: Awaited<ReturnType<typeof verdictOf>>[] = []
    for (let run = 0; run <= RUNS; run++) {
      const least = await floorMs(rows)
      const one = await verdictOf(rows)
      // The first opening warms the browser's caches.
      if (run === 0) continue
      floors.push(least)
      seen.push(one)
    }
    const of = (key: keyof Report['timings']) => median(seen.map(({ timings }) => timings[key]))
    const click = of('clickToVerdictMs')
    console.log(
      `${String(rows).padStart(7)}${ms(median(floors))}${ms(click).padStart(16)}${(click / median(floors)).toFixed(2).padStart(13)}${ms(of('readMs'))}${ms(of('chartMs'))}${ms(of('judgeMs'))}${ms(median(seen.flatMap(({ answers }) => answers))).padStart(18)}`,
    )
  }
} finally {
  await browser.close()
  await floor.close()
  await server.close()
  rmSync(folder, { recursive: true })
}
printSizes(built)
