import type { Frame, Page } from '@playwright/test'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { AS_OF, PLANNED } from './fixture'
import { seeded } from './switching'

export const KILLS = ['browser', 'tab', 'worker'] as const
export type Kill = (typeof KILLS)[number]

export interface Killed {
  kill: Kill
  typed: number
  kept: number
  /** How long before the kill the last letter that was kept, and the first that was lost, had been typed. */
  lostMs: number
  /** What is kept is not what was typed: the draft is damaged. */
  corrupt: boolean
}

const CHART = 'pages/ward-atopic-dermatitis-en.html'
const FIELD = '[data-testid="form"] [data-link-id="diagnosis"]'
const LETTERS = 'abcdefghijklmnopqrstuvwxyzéèç ABC'

const ready = async (panel: Frame): Promise<void> => {
  await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict', null, { timeout: 60_000 })
}

interface Bench {
  browser: SidelightBrowser
  page: Page
  panel: Frame
}

const openChart = async (browser: SidelightBrowser, origin: string): Promise<Bench> => {
  const page = await browser.context.newPage()
  await page.goto(`${origin}/${CHART}`)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await ready(panel)
  return { browser, page, panel }
}

/** The browser goes as in a power cut: no goodbye, no flush. */
const killBrowser = async ({ browser }: Bench): Promise<void> => {
  const cdp = await browser.context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const pid = processInfo.find((one) => one.type === 'browser')?.id
  if (pid === undefined) throw new Error('the browser process has no id')
  const gone = new Promise((done) => browser.context.once('close', done))
  process.kill(pid, 'SIGKILL')
  await gone
}

/** The panel's own process crashes, with no time to write anything. */
const crashTab = async ({ page, browser }: Bench): Promise<void> => {
  const cdp = await browser.context.newCDPSession(page)
  const crashed = new Promise((done) => page.once('crash', done))
  void cdp.send('Page.crash').catch(() => {})
  await Promise.race([crashed, new Promise((done) => setTimeout(done, 3000))])
  await page.close().catch(() => {})
}

/** Kills at random moments while somebody types, and reads after each what was kept. `next` gives the kind of each kill. */
export const killWhileTyping = async (
  origin: string,
  profile: string,
  times: number,
  seed: number,
  tell: (done: Killed) => void,
): Promise<Killed[]> => {
  const random = seeded(seed)
  const done: Killed[] = []
  let bench = await openChart(await openBrowser({ profile, hostRules: OFFLINE }), origin)
  await bench.panel.locator('[data-testid="start-request"]').click()
  await bench.panel.locator(FIELD).waitFor()
  const openKept = async (): Promise<void> => {
    await bench.panel.locator('[data-view="drafts"]').click()
    await bench.panel.locator('[data-testid="draft-list"] [data-draft] button').first().click()
    await bench.panel.locator(FIELD).waitFor()
  }
  try {
    for (let nth = 0; nth < times; nth++) {
      const kill = KILLS[nth % KILLS.length] ?? 'worker'
      const field = bench.panel.locator(FIELD)
      const before = `${nth}: `
      await field.fill(before)
      await bench.panel.locator('[data-testid="saving"][data-saving="saved"]').waitFor()
      await field.focus()
      await bench.panel.evaluate((selector) => {
        const input = document.querySelector<HTMLInputElement>(selector)
        input?.setSelectionRange(input.value.length, input.value.length)
      }, FIELD)
      const typed: number[] = []
      let text = before
      const until = performance.now() + 200 + random() * 2300
      while (performance.now() < until) {
        const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a'
        await bench.page.keyboard.insertText(letter)
        text += letter
        typed.push(performance.now())
        await new Promise((rest) => setTimeout(rest, random() * 120))
      }
      const at = performance.now()
      if (kill === 'browser') {
        await killBrowser(bench)
        bench = await openChart(await openBrowser({ profile, hostRules: OFFLINE }), origin)
        await openKept()
      } else if (kill === 'tab') {
        await crashTab(bench)
        bench = await openChart(bench.browser, origin)
        await openKept()
      } else {
        await bench.browser.stopWorker()
        // Nobody types any more: what the worker did not answer must be written all the same.
        await bench.panel.locator('[data-testid="saving"][data-saving="saved"]').waitFor()
        await openKept()
      }
      const kept = await bench.panel.locator(FIELD).inputValue()
      const lost = typed[kept.length - before.length]
      const one: Killed = {
        kill,
        typed: text.length,
        kept: kept.length,
        lostMs: kept === text || lost === undefined ? 0 : Math.round(at - lost),
        corrupt: !text.startsWith(kept) || !kept.startsWith(before),
      }
      done.push(one)
      tell(one)
    }
  } finally {
    await bench.browser.close().catch(() => {})
  }
  return done
}
