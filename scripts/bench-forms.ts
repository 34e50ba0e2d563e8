import { resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { compileFolder, packFolders } from './pack-folders'
import { serveFolder } from './serve'

/** `npm run bench:forms`: the largest form from the click to its filled fields, and what a keystroke in it costs, in a real browser. */
const RUNS = 9
/** Nobody has read a verdict in less; what a form needs is loaded meanwhile. Clicked at once it is measured too. */
const READ_FOR_MS = 1000
const KEYS = 20
const OPENS_WITHIN_MS = 200
const KEY_WITHIN_MS = 16
const CHART = 'pages/ward-atopic-dermatitis-en.html'

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const said = (label: string, values: readonly number[], limit?: number): string =>
  `${label.padEnd(52)} ${median(values).toFixed(1).padStart(8)} ms  (worst ${Math.max(...values).toFixed(1)}${limit === undefined ? '' : `; at most ${limit}`})`

const countOf = (items: readonly QuestionnaireItem[]): number =>
  items.reduce((sum, item) => sum + 1 + countOf(item.item ?? []), 0)
const forms = packFolders('programs').flatMap((folder) => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value.forms.map((form) => ({ program: compiled.value.id, id: form.id, items: countOf(form.item) }))
})
const [largest] = forms.sort((a, b) => b.items - a.items)
if (largest === undefined) throw new Error('no forms')

/** From a click to the frame after what it brought is on the page. `selector` null: the least a click can cost, a node put in. */
const clickMs = (panel: Frame, button: string | null, selector: string): Promise<number> =>
  panel.evaluate(
    async ([pressed, wanted]) => {
      const button = pressed === null ? document.createElement('button') : document.querySelector<HTMLElement>(pressed)
      if (button === null) throw new Error(`no ${pressed}`)
      if (pressed === null)
        button.onclick = () => {
          const node = document.createElement('p')
          node.className = 'bench-floor'
          document.body.append(node)
        }
      const there = new Promise<void>((resolve) => {
        // No function here has a name: the one that runs this file would wrap it in a call the page does not know.
        new MutationObserver((_changes, observer) => {
          if (document.querySelector(wanted) === null) return
          observer.disconnect()
          resolve()
        }).observe(document, { childList: true, subtree: true })
      })
      const started = performance.now()
      button.click()
      await there
      await new Promise((painted) => requestAnimationFrame(painted))
      return performance.now() - started
    },
    [button, selector] as const,
  )

/** What each keystroke takes of the main thread: from the key to the end of everything it set off at once, layout included. */
const keyMs = async (page: Page, panel: Frame, selector: string): Promise<number[]> => {
  await panel.evaluate(() => {
    const costs: number[] = []
    Object.assign(globalThis, { benchCosts: costs })
    addEventListener(
      'beforeinput',
      () => {
        const started = performance.now()
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          void document.body.offsetHeight
          costs.push(performance.now() - started)
        }
        port2.postMessage(null)
      },
      true,
    )
  })
  await panel.locator(selector).first().focus()
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('e')
    await new Promise((done) => setTimeout(done, 30))
  }
  return panel.evaluate(() => (globalThis as unknown as { benchCosts: number[] }).benchCosts.splice(0))
}

build('chrome')
const server = await serveFolder(resolve(import.meta.dirname, '../tests'))
const browser = await openBrowser({ hostRules: OFFLINE })
const seen = {
  floor: [] as number[],
  rushed: [] as number[],
  first: [] as number[],
  again: [] as number[],
  key: [] as number[],
  bare: [] as number[],
}
try {
  for (let run = 0; run <= RUNS * 2; run++) {
    // Every other panel is clicked on at once.
    const read = run % 2 === 0
    const page = await browser.context.newPage()
    await page.goto(`${server.origin}/${CHART}`)
    await browser.fix({ asOf: '2026-11-20', planned: '2026-11-25', lang: 'en', program: largest.program })
    await browser.click(page)
    const panel = await browser.panel(page)
    await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict')
    const start =
      (await panel.locator(`[data-form="${largest.id}"]`).count()) > 0
        ? `[data-form="${largest.id}"]`
        : '[data-testid="start-request"]'
    const floor = await clickMs(panel, null, '.bench-floor')
    if (read) await new Promise((done) => setTimeout(done, READ_FOR_MS))
    const first = await clickMs(panel, start, '[data-testid="form"] [data-link-id]')
    const keys = await keyMs(page, panel, '[data-testid="form"] input[type="text"]')
    await panel.evaluate(() => {
      const input = document.createElement('input')
      input.id = 'bench-bare'
      document.body.append(input)
    })
    await page.keyboard.press('Tab')
    const bare = await keyMs(page, panel, '#bench-bare')
    // Taken away, and started anew: everything that is loaded once is loaded.
    await panel.locator('.form-bar button').last().click()
    // Deleting ends on the list of requests, in its own time.
    await panel.locator('[data-testid="form"]').waitFor({ state: 'detached' })
    await panel.locator('[data-view="verdict"]').click()
    await panel.locator(start).waitFor({ state: 'attached' })
    const again = await clickMs(panel, start, '[data-testid="form"] [data-link-id]')
    await panel.locator('.form-bar button').last().click()
    await panel.locator('[data-testid="form"]').waitFor({ state: 'detached' })
    await page.close()
    // The first run fills the browser's own caches.
    if (run === 0) continue
    seen.floor.push(floor)
    ;(read ? seen.first : seen.rushed).push(first)
    seen.again.push(again)
    seen.key.push(...keys)
    seen.bare.push(...bare)
  }
  console.log(
    `${largest.id}: ${largest.items} items, the largest of ${forms.length} forms; median of ${RUNS}, a fresh panel each`,
  )
  console.log(said('floor: a click that puts one node in', seen.floor))
  console.log(said('first form in a panel, its verdict read for a second', seen.first, OPENS_WITHIN_MS))
  console.log(said('first form in a panel, clicked at once', seen.rushed, OPENS_WITHIN_MS))
  console.log(said('the next form in that panel', seen.again))
  console.log(said(`floor: a key in a bare field (${seen.bare.length} keys)`, seen.bare))
  console.log(said(`a key in the form (${seen.key.length} keys)`, seen.key, KEY_WITHIN_MS))
} finally {
  await browser.close()
  await server.close()
}
