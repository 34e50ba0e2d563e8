import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import type { Lang } from '../lib/model/text'
import { OFFLINE, openBrowser, type SidelightBrowser } from './browser'
import { build } from './build'
import { serveFolder } from './serve'
import { SHOT_VIEWS, type ShotView } from './shot-views'

/** `npm run shots [-- <view>…]`: a picture of every view of the panel in each language and theme, in tests/shots. */
const OUT = resolve(import.meta.dirname, '../tests/shots')
const LANGS: readonly Lang[] = ['en', 'fr', 'nl']
const THEMES = ['light', 'dark'] as const
/** A ward screen with a panel of its first width. */
const VIEWPORT = { width: 1366, height: 768 }

const wanted = process.argv.slice(2)

/** A picture of the panel with its edge, as a person sees it beside the page. */
const shoot = async (page: Page, name: string): Promise<void> => {
  const box = await page.evaluate(() => {
    const { left, width } = document.querySelector('sidelight-panel')?.getBoundingClientRect() ?? {
      left: 0,
      width: 360,
    }
    return { left, width }
  })
  // A frame more than the panel's own ready signal, so that what is asked for is what is drawn.
  await page.waitForTimeout(150)
  await page.screenshot({
    path: resolve(OUT, `${name}.png`),
    clip: { x: box.left, y: 0, width: box.width, height: page.viewportSize()?.height ?? VIEWPORT.height },
  })
}

const openOn = async (browser: SidelightBrowser, origin: string, view: ShotView, lang: Lang) => {
  const page = await browser.context.newPage()
  await page.setViewportSize(VIEWPORT)
  await page.goto(`${origin}/${view.page}`)
  await browser.fix({
    asOf: '2026-11-20',
    planned: '2026-11-25',
    lang,
    ...(view.program === undefined ? {} : { program: view.program }),
  })
  await browser.click(page)
  const panel: Frame = await browser.panel(page)
  await panel.waitForFunction(() => document.documentElement.dataset.ready !== undefined, null, { timeout: 30_000 })
  await view.prepare(panel, page)
  return { page, panel }
}

build('chrome')
mkdirSync(OUT, { recursive: true })
const server = await serveFolder(resolve(import.meta.dirname, '../tests'))
const browser = await openBrowser({ hostRules: OFFLINE })
try {
  for (const view of SHOT_VIEWS.filter((one) => wanted.length === 0 || wanted.includes(one.name))) {
    for (const lang of view.once ? (['en'] as const) : LANGS) {
      const { page } = await openOn(browser, server.origin, view, lang)
      if (view.once) {
        await view.once(page)
        await shoot(page, view.name)
      } else
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme })
          await shoot(page, `${view.name}-${lang}-${theme}`)
        }
      await page.close()
    }
    console.log(view.name)
  }
} finally {
  await browser.close()
  await server.close()
}
