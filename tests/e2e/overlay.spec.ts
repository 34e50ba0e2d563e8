import type { Page } from '@playwright/test'
import { expect, test, untilReady } from './fixture'

/** The overlay's own close button: its root is closed, so it is clicked where a person sees it. */
const CLOSE_BUTTON = { x: 1366 - 18, y: 14 }

const hostCount = () => document.querySelectorAll('sidelight-panel').length

test.describe('one toolbar click opens the panel', () => {
  for (const [what, path] of [
    ['beside a page with a table', 'pages/ward-atopic-dermatitis-en.html'],
    ['on a page whose policy forbids every frame', 'hosts/csp.html'],
    ['on a cross-origin isolated page', 'hosts/coep.html'],
    ['beside a frameset', 'pages/ward-frameset.html'],
    ['on a page that fills the window by itself', 'hosts/full-width.html'],
  ] as const) {
    test(what, async ({ panelOn }) => {
      const { page, panel } = await panelOn(path)
      expect(panel.url()).toContain('panel.html')
      expect(await page.evaluate(hostCount)).toBe(1)
    })
  }
})

test.describe('it goes away', () => {
  test.beforeEach(({}, info) => info.setTimeout(20_000))

  test('by a second click, and comes back by a third', async ({ browserWithExtension, panelOn }) => {
    const { page } = await panelOn('hosts/spy.html')
    await browserWithExtension.click(page)
    await expect.poll(() => page.evaluate(hostCount)).toBe(0)
    await browserWithExtension.click(page)
    await browserWithExtension.panel(page)
    await expect.poll(() => page.evaluate(hostCount)).toBe(1)
  })

  test('by Escape in the panel', async ({ panelOn }) => {
    const { page } = await panelOn('hosts/spy.html')
    pressEscape(page)
    await expect.poll(() => page.evaluate(hostCount)).toBe(0)
  })

  test('by the button on its edge', async ({ panelOn }) => {
    const { page } = await panelOn('hosts/spy.html')
    await page.mouse.click(CLOSE_BUTTON.x, CLOSE_BUTTON.y)
    await expect.poll(() => page.evaluate(hostCount)).toBe(0)
  })

  test('and leaves nothing behind: the page has its width, its style and its focus back', async ({
    chart,
    browserWithExtension,
  }) => {
    const page = await chart('hosts/fixed-header.html')
    await page.locator('#sign').focus()
    const before = await page.evaluate(stateOfPage)
    await browserWithExtension.click(page)
    await untilReady(await browserWithExtension.panel(page))
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-panel')
    pressEscape(page)
    await expect.poll(() => page.evaluate(hostCount)).toBe(0)
    expect(await page.evaluate(stateOfPage)).toEqual(before)
  })
})

test.describe('the page is pushed aside, not covered', () => {
  for (const path of ['hosts/spy.html', 'hosts/fixed-header.html', 'hosts/full-width.html']) {
    test(`${path}: its controls still work beside the panel`, async ({ panelOn }) => {
      const { page } = await panelOn(path)
      const edge = await page.evaluate(
        () => document.querySelector('sidelight-panel')?.getBoundingClientRect().left ?? 0,
      )
      expect(edge).toBeLessThan(1366)
      const table = await page.locator('table').boundingBox()
      expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(edge)
      if (path === 'hosts/spy.html') return
      await page.locator('#sign').click()
      expect(await page.title()).toBe('signed')
    })
  }

  test('a frameset shrinks to what is left', async ({ panelOn }) => {
    const { page } = await panelOn('pages/ward-frameset.html')
    const [frameset, edge] = await page.evaluate(() => [
      document.querySelector('frameset')?.getBoundingClientRect().right,
      document.querySelector('sidelight-panel')?.getBoundingClientRect().left,
    ])
    expect(frameset).toBeLessThanOrEqual((edge ?? 0) + 1)
  })

  test('the edge can be dragged, and moves with the arrow keys', async ({ panelOn }) => {
    const { page } = await panelOn('hosts/spy.html')
    const left = () => page.evaluate(() => document.querySelector('sidelight-panel')?.getBoundingClientRect().left ?? 0)
    const start = await left()
    await page.mouse.move(start, 300)
    await page.mouse.down()
    await page.mouse.move(start - 100, 300, { steps: 4 })
    await page.mouse.up()
    expect(await left()).toBe(start - 100)
    await page.keyboard.press('ArrowRight')
    expect(await left()).toBe(start - 84)
  })
})

test('a page that removes foreign elements gets the panel back', async ({ chart, browserWithExtension }) => {
  const page = await chart('hosts/removes-nodes.html')
  await browserWithExtension.fix({ lang: 'en' })
  await browserWithExtension.click(page)
  await expect.poll(() => page.evaluate(() => (globalThis as { removed?: number }).removed)).toBe(3)
  await expect.poll(() => page.evaluate(hostCount)).toBe(1)
  // Taken out and put back, the frame loads anew; the last one stays.
  await expect
    .poll(async () =>
      (await browserWithExtension.panel(page))
        .evaluate(() => document.documentElement.dataset.ready)
        .catch(() => 'gone'),
    )
    .toBe('verdict')
})

test('on a page that never lets it stay, the panel goes on in a window, and leaves with the page', async ({
  chart,
  browserWithExtension,
  hosts,
}) => {
  const page = await chart('hosts/never-lets-it-stay.html')
  await browserWithExtension.fix({ lang: 'en' })
  const opened = browserWithExtension.context.waitForEvent('page')
  await browserWithExtension.click(page)
  const panelWindow = await opened
  await expect
    .poll(() => panelWindow.evaluate(() => document.documentElement.dataset.ready).catch(() => 'loading'))
    .toBe('verdict')
  expect(await panelWindow.evaluate(() => (globalThis.sidelightReport as { page: { title: string } }).page.title)).toBe(
    'never-lets-it-stay',
  )
  expect(await page.evaluate(hostCount)).toBe(0)
  const closed = panelWindow.waitForEvent('close')
  await page.goto(`${hosts.origin}/hosts/spy.html`)
  await closed
})

test('a page whose frames may not speak gets its panel in a window', async ({ chart, browserWithExtension }) => {
  const page = await chart('hosts/sandboxed.html')
  await browserWithExtension.fix({ lang: 'en' })
  const opened = browserWithExtension.context.waitForEvent('page')
  await browserWithExtension.click(page)
  const panelWindow = await opened
  await expect
    .poll(() => panelWindow.evaluate(() => document.documentElement.dataset.ready).catch(() => 'loading'))
    .toBe('verdict')
  expect(await page.evaluate(hostCount)).toBe(0)
})

test('the panel goes on after the browser put its worker to sleep', async ({ panelOn, browserWithExtension }) => {
  const { panel } = await panelOn('hosts/spy.html')
  await browserWithExtension.stopWorker()
  const read = await panel.evaluate(async () => {
    const api = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } }
    }
    return api.chrome.runtime.sendMessage({ sidelight: 1, type: 'read-page', nonce: location.hash.slice(1), body: {} })
  })
  expect(read.ok).toBe(true)
})

/** Not waited for: the key closes the very frame that would acknowledge it. */
const pressEscape = (page: Page): void => void page.keyboard.press('Escape').catch(() => {})

const stateOfPage = () => ({
  html: document.documentElement.outerHTML,
  width: document.body.getBoundingClientRect().width,
  focused: document.activeElement?.id,
  sheets: document.adoptedStyleSheets.length,
})
