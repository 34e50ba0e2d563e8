import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { Shot } from '../lib/model/shot'
import { readShot } from '../lib/reading/read-shot'
import { SHAPES } from './bench-reading-pages'
import { build } from './build'
import { ensureBrowser } from './ensure-browser'

/**
 * `npm run bench:reading [shape]`: what the injected reader costs in the page it reads, beside `innerText`, the
 * browser's own idea of the visible text. The built script runs as it is injected: in a world of its own.
 */
const READER = resolve(import.meta.dirname, '../.output/chrome-mv3/reader.js')
const ROWS = [200, 2_000, 20_000]
const RUNS = 9
const MOST_TIMES_INNER_TEXT = 3
/** Ten times the rows may cost this many times as much: twenty per cent for noise, caches and the collector. */
const MOST_PER_TENFOLD = 12
const LONG_TASK_ROWS = 5_000
const LONG_TASK_MS = 50
const MOST_BYTES = 60_000
const MOST_ZIPPED = 20_000

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

let unmet = 0
const bound = (what: string, figure: string, met: boolean): void => {
  if (!met) unmet += 1
  console.log(`${what.padEnd(62)} ${figure.padStart(28)}   ${met ? 'met' : 'NOT MET'}`)
}

interface World {
  cdp: CDPSession
  contextId: number
}

/** A world beside the page's own, as an injected script has it. */
const worldOf = async (page: Page): Promise<World> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  return { cdp, contextId: executionContextId }
}

const run = async ({ cdp, contextId }: World, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** Milliseconds of processor time the page's main thread took while the expression ran, the browser's own count: a busy machine does not add to it. */
const busy = async (world: World, expression: string): Promise<number> => {
  const taskTime = async (): Promise<number> => {
    const { metrics } = await world.cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const before = await taskTime()
  await run(world, expression)
  return (await taskTime()) - before
}

/**
 * The script run anew, as each click injects it. Kept as a function that makes its classes again on every call, it took twice as long: no
 * click ever runs that.
 */
const INJECT = (): string => readFileSync(READER, 'utf8').replace(/;\s*$/, '')
const READ = (): string => `${INJECT()}.then(({ tree }) => tree.code.length)`
const FLOOR = 'document.body.innerText.length'

const openPage = async (browser: Browser, file: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(`file://${file}`)
  return page
}

/** Floor and reading, one after the other, on one page. */
const costs = async (
  browser: Browser,
  file: string,
  rows: number,
): Promise<{ floor: number; reading: number; after: number }> => {
  const page = await openPage(browser, file)
  const world = await worldOf(page)
  const floor: number[] = []
  const reading: number[] = []
  for (let i = 0; i <= RUNS; i += 1) {
    const innerText = await busy(world, FLOOR)
    const read = await busy(world, READ())
    // The first of each warms the layout and the code.
    if (i > 0) {
      floor.push(innerText)
      reading.push(read)
    }
  }
  const shot = Shot.parse(await run(world, INJECT()))
  const begin = performance.now()
  const { grids } = await readShot(shot, { frame: 0, now: () => performance.now() })
  const after = performance.now() - begin
  const seen = Math.max(0, ...grids.map((grid) => grid.rows.length))
  if (seen !== rows) throw new Error(`${rows} rows on the page, ${seen} read`)
  await page.close()
  return { floor: median(floor), reading: median(reading), after }
}

/** The longest task of the page's main thread while the reader runs, as the page itself may observe and as traced. */
const longest = async (browser: Browser, file: string): Promise<Longest> => {
  const page = await openPage(browser, file)
  const world = await worldOf(page)
  await page.evaluate(() => document.body.innerText.length)
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', '__metadata'] })
  await run(world, READ())
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString())
  await page.close()
  return longestTask(trace)
}

/** Milliseconds on the clock, and of the processor: the first counts what other programs took in between. */
interface Longest {
  wall: number
  processor: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

const longestTask = (trace: unknown): Longest => {
  const { traceEvents } = trace as { traceEvents: TraceEvent[] }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && mains.has(`${pid} ${tid}`),
  )
  return {
    wall: Math.max(0, ...tasks.map(({ dur }) => (dur ?? 0) / 1000)),
    processor: Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000)),
  }
}

build('chrome')
const only = process.argv[2]
const shapes = Object.entries(SHAPES).filter(([name]) => only === undefined || name === only)
const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'))
const write = (name: string, html: string): string => {
  const file = join(folder, `${name.replaceAll(' ', '-')}.html`)
  writeFileSync(file, html)
  return file
}
const browser = await chromium.launch({ executablePath: ensureBrowser().path })
try {
  console.log(
    `Processor time of the page's main thread, median of ${RUNS} runs on one page, warm layout; one browser.\n`,
  )
  for (const [name, make] of shapes) {
    let before: number | undefined
    for (const rows of ROWS) {
      const { floor, reading, after } = await costs(browser, write(`${name}-${rows}`, make(rows)), rows)
      const times = reading / floor
      bound(
        `${name}, ${rows} rows: reading ≤ ${MOST_TIMES_INNER_TEXT} × innerText`,
        `${reading.toFixed(1)} / ${floor.toFixed(1)} ms = ${times.toFixed(2)}`,
        times <= MOST_TIMES_INNER_TEXT,
      )
      console.log(`${''.padEnd(62)} ${`then, out of the page, ${after.toFixed(0)} ms`.padStart(28)}`)
      if (before !== undefined)
        bound(
          `${name}, ${rows} rows: linear, ≤ ${MOST_PER_TENFOLD} × a tenth of them`,
          (reading / before).toFixed(2),
          reading / before <= MOST_PER_TENFOLD,
        )
      before = reading
    }
    const slowest: Longest[] = []
    const file = write(`${name}-${LONG_TASK_ROWS}`, make(LONG_TASK_ROWS))
    for (let i = 0; i < 3; i += 1) slowest.push(await longest(browser, file))
    const wall = Math.max(...slowest.map((one) => one.wall))
    const processor = Math.max(...slowest.map((one) => one.processor))
    bound(
      `${name}, ${LONG_TASK_ROWS} rows: no task over ${LONG_TASK_MS} ms, worst of 3`,
      `${wall.toFixed(1)} ms (processor ${processor.toFixed(1)})`,
      wall <= LONG_TASK_MS,
    )
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
const bytes = statSync(READER).size
const zipped = gzipSync(readFileSync(READER)).length
bound('the injected reader, minified', `${(bytes / 1000).toFixed(1)} kB`, bytes < MOST_BYTES)
bound('the injected reader, gzipped', `${(zipped / 1000).toFixed(1)} kB`, zipped < MOST_ZIPPED)
process.exit(unmet === 0 ? 0 : 1)
