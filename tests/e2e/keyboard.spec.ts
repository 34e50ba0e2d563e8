import type { Frame, Page } from '@playwright/test'
import { expect, test } from './fixture'

const focusIs = (panel: Frame, selector: string): Promise<boolean> =>
  panel.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)

/** Presses Tab until the focus stands on something; fails when it never comes. */
const tabTo = async (page: Page, panel: Frame, selector: string, most = 120): Promise<void> => {
  for (let i = 0; i < most; i++) {
    if (await focusIs(panel, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${selector}`)
}

test('by keyboard alone: click, verdict, an answer, the planned day, a request', async ({ panelOn }) => {
  test.setTimeout(60_000)
  const { page, panel } = await panelOn('pages/hopital-psoriasis-fr.html')
  const { keyboard } = page
  await tabTo(page, panel, '[data-testid="who"]')
  await keyboard.type('Dr A. Nyström')
  await tabTo(page, panel, '[data-criterion] [data-answer="yes"]')
  const criterion = await panel.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-criterion]')?.dataset.criterion,
  )
  await keyboard.press('Enter')
  // The focus goes on to the next question: it never falls back to the top of the panel, nor on an answer.
  await expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).toBe('fieldset')
  await expect(panel.locator(`[data-criterion="${criterion}"] [data-answer]`)).toHaveCount(0)
  await expect(panel.locator('[data-testid="said"]')).not.toBeEmpty()

  await tabTo(page, panel, '[data-testid="start-request"]')
  await keyboard.press('Enter')
  await expect(panel.locator('[data-testid="form"]')).toBeVisible()
  await tabTo(page, panel, '[data-testid="form"] :is(input[type="text"], textarea)')
  await keyboard.type('typed by hand')
  await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')
  await keyboard.press('Escape')
  await expect(panel.locator('[data-testid="verdict"]')).toBeVisible()
  // Back where it was left, not as far down as the form was long; what was never left begins at its top.
  await expect(panel.locator('[data-testid="start-request"]')).toBeInViewport()
  await panel.locator('[data-view="drafts"]').click()
  await expect.poll(() => panel.evaluate(() => scrollY)).toBe(0)
})

test('the picture of time: the planned day moves by a day and a month, with its verdict', async ({ panelOn }) => {
  const { page, panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
  await panel.locator('[data-view="time"]').click()
  const handle = panel.locator('[data-testid="planned-handle"]')
  await handle.focus()
  await page.keyboard.press('ArrowRight')
  await expect(handle).toHaveAttribute('aria-valuetext', '26 Nov 2026')
  await expect(handle).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(handle).toHaveAttribute('aria-valuetext', '26 Dec 2026')
  await expect(panel.locator('[data-testid="planned"]')).toHaveValue('2026-12-26')
  await page.keyboard.press('Home')
  await expect(handle).toHaveAttribute('aria-valuetext', '20 Nov 2026')
  await panel.locator('.time-words summary').click()
  await expect(panel.locator('.time-table')).toContainText('ciclosporin')
})

test('the handle is dragged with the mouse', async ({ panelOn }) => {
  const { page, panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
  await panel.locator('[data-view="time"]').click()
  const box = await panel.locator('.time-knob').boundingBox()
  if (!box) throw new Error('no handle')
  await page.mouse.move(box.x + 6, box.y + 6)
  await page.mouse.down()
  await page.mouse.move(box.x - 60, box.y + 6, { steps: 5 })
  await page.mouse.up()
  await expect(panel.locator('[data-testid="planned"]')).not.toHaveValue('2026-11-25')
})

test('the summary for the note is copied', async ({ panelOn }) => {
  const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
  await panel.locator('input[type="search"]').fill('dupixent')
  await panel.locator('[data-program="be-dupixent-mnp"]').click()
  await panel.locator('[data-testid="copy-note"]').click()
  await expect(panel.locator('.copy-note')).toContainText(/Copied|copy it from here/)
})

test('at 320 px and at 400 % nothing runs off the side', async ({ chart, browserWithExtension }) => {
  const page = await chart('pages/ward-atopic-dermatitis-en.html')
  await page.setViewportSize({ width: 640, height: 400 })
  await browserWithExtension.fix({ lang: 'fr', program: 'be-dupixent-mnp' })
  await browserWithExtension.click(page)
  const panel = await browserWithExtension.panel(page)
  await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict')
  for (const view of ['verdict', 'chart', 'time', 'drafts']) {
    await panel.locator(`[data-view="${view}"]`).click()
    await page.waitForTimeout(100)
    const [inner, scroll] = await panel.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
    expect(inner).toBeLessThanOrEqual(320)
    expect(scroll, view).toBeLessThanOrEqual(inner ?? 0)
  }
})
