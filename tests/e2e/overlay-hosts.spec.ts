import type { Frame, Locator, Page } from '@playwright/test'
import { AS_OF, expect, PLANNED, test } from './fixture'
import { languagesOf } from './languages'

/** Pages built differently: each has made some overlay cover, break or lose a control. */
const HOSTS = [
  'fixed-header',
  'full-width',
  'framed',
  'frameset',
  'grabs-keys',
  're-renders',
  'removes-nodes',
  'modal',
  'modal-whole',
  'modal-later',
  'on-top',
  'drawer',
  'grid-app',
  'right-to-left',
  'wide-table',
  'transformed',
  'zoomed-shell',
  'fullscreen',
] as const

/** From now on every click and key that reaches a frame of the page is counted, before anything of the page sees it. */
const countEvents = async (page: Page): Promise<void> => {
  for (const frame of framesOf(page))
    await frame.evaluate(() => {
      const counted = { clicks: [] as string[], keys: 0 }
      Object.assign(globalThis, { counted })
      addEventListener('click', (event) => counted.clicks.push((event.target as Element).id), true)
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        addEventListener(type, () => (counted.keys += 1), true)
    })
}

const counted = async (page: Page): Promise<{ clicks: string[]; keys: number }> => {
  const each = await Promise.all(
    framesOf(page).map((frame) =>
      frame.evaluate(() => (globalThis as unknown as { counted: { clicks: string[]; keys: number } }).counted),
    ),
  )
  return { clicks: each.flatMap((one) => one.clicks), keys: each.reduce((sum, one) => sum + one.keys, 0) }
}

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => !frame.url().startsWith('chrome-extension:'))

/** The panel once it shows its verdict: a page that takes it away has it load anew, and the last one stays. */
const panelOf = async (page: Page, panel: (page: Page) => Promise<Frame>): Promise<Frame> => {
  await expect
    .poll(async () => (await panel(page)).evaluate(() => document.documentElement.dataset.ready).catch(() => 'gone'), {
      timeout: 20_000,
    })
    .toBe('verdict')
  return panel(page)
}

/** Points beside the panel that the panel takes: there must be none. */
const pointsTaken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('sidelight-panel')
    const { left, right } = host?.getBoundingClientRect() ?? { left: 0, right: 0 }
    const points: string[] = []
    for (let x = 4; x < innerWidth; x += 40)
      for (let y = 4; y < innerHeight; y += 40)
        if ((x < left - 4 || x > right + 4) && document.elementFromPoint(x, y) === host) points.push(`${x},${y}`)
    return points
  })

/** Whether a press in the middle of a control reaches that control, once it is scrolled to as a person would. */
const isReached = (control: Locator): Promise<boolean> =>
  control.click({ trial: true, timeout: 3_000 }).then(
    () => true,
    () => false,
  )

/** The button on the panel's own edge that moves it to the other side: its root is closed, so it is pressed where it is seen. */
const movePanel = async (page: Page): Promise<void> => {
  const edge = await page.evaluate(() => document.querySelector('sidelight-panel')?.getBoundingClientRect().right ?? 0)
  await page.mouse.click(edge - 50, 14)
}

/** Every control of the page that is on screen: how many a press reaches with the panel where it is, and after moving it. */
const reach = async (page: Page): Promise<{ beside: number; moved: number; lost: string[] }> => {
  const found = { beside: 0, moved: 0, lost: [] as string[] }
  for (const frame of framesOf(page)) {
    for (const control of await frame.locator('button:visible, input:visible, a[href]:visible').all()) {
      // Behind a modal dialog of the page nothing is to be pressed, with or without us.
      if (await control.evaluate((one) => document.querySelector(':modal')?.contains(one) === false)) continue
      if (await isReached(control)) found.beside += 1
      else {
        await movePanel(page)
        if (await isReached(control)) found.moved += 1
        else found.lost.push(await control.innerText())
        await movePanel(page)
      }
    }
  }
  return found
}

for (const [nth, host] of HOSTS.entries())
  test(`${host}: its controls are reached, no click is taken, no key is seen`, async ({
    chart,
    browserWithExtension,
  }) => {
    test.setTimeout(120_000)
    const page = await chart(`hosts/${host}.html`)
    for (const lang of languagesOf(nth)) {
      await page.reload()
      await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang })
      await browserWithExtension.click(page)
      const panel = await panelOf(page, browserWithExtension.panel)
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe(lang)
      await countEvents(page)

      // Pressed with the mouse and typed into the panel: there it arrives, and nothing of it in the page.
      const search = panel.locator('input[type="search"]')
      await search.click()
      await page.keyboard.type('dupixent')
      await expect(search).toHaveValue('dupixent')
      await expect(panel.locator('[data-program="be-dupixent-mnp"]').last()).toBeVisible()
      const seen = await counted(page)
      expect(seen.keys, `${lang}: keys seen by the page`).toBe(0)
      expect(
        seen.clicks.filter((id) => id !== ''),
        `${lang}: clicks seen by the page`,
      ).toEqual([])

      const then = page.locator('#then')
      if ((await then.count()) > 0) await then.click()

      // What a person sees of the page beside the panel is the page's own, everywhere.
      expect(await pointsTaken(page), `${lang}: points outside the panel that the panel takes`).toEqual([])
      const reached = await reach(page)
      expect(reached.lost, `${lang}: controls that nothing reaches`).toEqual([])

      // A page that draws itself anew between press and release loses a click by itself: pressed again, as a person would.
      const control = framesOf(page).map((frame) => frame.locator('#sign'))
      const sign = (await Promise.all(control.map(async (one) => ((await one.count()) > 0 ? one : [])))).flat()[0]
      if (sign === undefined) throw new Error('a host page without a control')
      await expect(async () => {
        await sign.click({ timeout: 3_000 })
        expect(await page.title(), lang).toBe('signed')
      }).toPass({ timeout: 20_000 })
      expect((await counted(page)).clicks, lang).toContain('sign')

      // And the panel goes on.
      await search.click()
      await search.fill('')
      await expect(search).toBeFocused()
      console.log(
        `${host} × ${lang}: ${reached.beside} controls beside the panel, ${reached.moved} by moving it, 0 lost`,
      )
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
    }
  })
