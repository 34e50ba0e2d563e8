import type { Page } from '@playwright/test'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'

/** Pages built differently: each has made some overlay cover, break or lose a control. */
const HOSTS = ['fixed-header', 'full-width', 'framed', 'grabs-keys', 're-renders', 'modal'] as const
const LANGS = ['en', 'fr', 'nl'] as const

/** From now on every click and key that reaches the page is counted, before anything of the page sees it. */
const countEvents = (page: Page) =>
  page.evaluate(() => {
    const counted = { clicks: [] as string[], keys: 0 }
    Object.assign(globalThis, { counted })
    addEventListener('click', (event) => counted.clicks.push((event.target as Element).id), true)
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
      addEventListener(type, () => (counted.keys += 1), true)
  })
const counted = () => (globalThis as unknown as { counted: { clicks: string[]; keys: number } }).counted

for (const host of HOSTS)
  test(`${host}: its control is reached, no click is taken, no key is seen, in each language`, async ({
    chart,
    browserWithExtension,
  }) => {
    test.setTimeout(60_000)
    const page = await chart(`hosts/${host}.html`)
    for (const lang of LANGS) {
      await page.reload()
      await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang })
      await browserWithExtension.click(page)
      const panel = await browserWithExtension.panel(page)
      await untilReady(panel)
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe(lang)
      await countEvents(page)

      // Typed into the panel: there it arrives, and nothing of it in the page.
      const search = panel.locator('input[type="search"]')
      await search.focus()
      await page.keyboard.type('dupixent')
      await expect(search).toHaveValue('dupixent')
      await expect(panel.locator('[data-program="be-dupixent-mnp"]').last()).toBeVisible()
      expect((await page.evaluate(counted)).keys, `${lang}: keys seen by the page`).toBe(0)

      // What a person sees of the page beside the panel is the page's own, everywhere.
      const covered = await page.evaluate(() => {
        const host = document.querySelector('sidelight-panel')
        const edge = host?.getBoundingClientRect().left ?? innerWidth
        const points: string[] = []
        for (let x = 4; x < edge - 4; x += 40)
          for (let y = 4; y < innerHeight; y += 40)
            if (document.elementFromPoint(x, y) === host) points.push(`${x},${y}`)
        return points
      })
      expect(covered, `${lang}: points outside the panel that the panel takes`).toEqual([])
      const control = page.locator('#sign')
      if ((await control.count()) === 0) continue
      // A page that draws itself anew between press and release loses a click by itself: pressed again, as a person would.
      await expect(async () => {
        await control.click()
        expect(await page.title(), lang).toBe('signed')
      }).toPass({ timeout: 10_000 })
      expect((await page.evaluate(counted)).clicks, lang).toContain('sign')
      const beside = await control.evaluate((button) => {
        const { right } = button.getBoundingClientRect()
        return right <= (document.querySelector('sidelight-panel')?.getBoundingClientRect().left ?? 0) + 1
      })
      expect(beside, `${lang}: the control stands beside the panel, not under it`).toBe(true)
    }
  })
