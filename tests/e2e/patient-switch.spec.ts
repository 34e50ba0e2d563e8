import { expect, test } from './fixture'
import { recordPanel, seeded, switchAbout, wrongFrames } from './switching'

const SPA = 'hosts/spa.html'
const context = '[data-testid="context"]'
const show = (id: string) => (globalThis as unknown as { show(id: string): void }).show(id)

test.describe('the patient on the page changes', () => {
  test('the panel blanks within half a second and shows nothing of the old patient', async ({ panelOn }) => {
    const { page, panel } = await panelOn(SPA)
    await expect(panel.locator('[data-testid="patient"]')).toContainText('ALVA')
    await recordPanel(panel)
    await page.evaluate(show, 'p2')
    await expect(panel.locator(context)).toHaveAttribute('data-context', 'other')
    expect(await panel.locator('body').textContent()).not.toMatch(/ALVA|NG-100001|Neoral/)
    const seen = await wrongFrames(page, panel, 500)
    expect(seen.wrong).toEqual([])
  })

  test('the next patient is read when a person asks for it', async ({ panelOn }) => {
    const { page, panel } = await panelOn(SPA)
    await page.evaluate(show, 'p2')
    await panel.locator('[data-testid="read-patient"]').click()
    await expect(panel.locator('[data-testid="patient"]')).toContainText('BERGMANN')
    expect(await panel.locator('body').textContent()).not.toMatch(/ALVA|NG-100001|Neoral/)
  })

  test('the same name with another birth date is another patient', async ({ panelOn }) => {
    const { page, panel } = await panelOn(SPA)
    await page.evaluate(show, 'p4')
    await expect(panel.locator(context)).toHaveAttribute('data-context', 'other')
  })

  test('the same patient again: the answers and the request are there again, saved', async ({
    panelOn,
    browserWithExtension,
  }) => {
    await browserWithExtension.fix({})
    const { page, panel } = await panelOn(SPA)
    await panel.locator('input[type="search"]').fill('dupixent')
    await panel.locator('[data-program="be-dupixent-mnp"]').click()
    await panel.locator('[data-criterion="consent"] [data-answer="yes"]').click()
    await panel.locator('[data-testid="start-request"]').click()
    const field = panel.locator('[data-testid="form"] :is(input[type="text"], textarea)[data-link-id]').first()
    await field.fill('Typed just before the patient changed')
    await page.evaluate(show, 'p3')
    await expect(panel.locator(context)).toHaveAttribute('data-context', 'other')
    await expect(panel.locator('[data-testid="form"]')).toHaveCount(0)
    await page.evaluate(show, 'p1')
    await expect(
      panel.locator('[data-testid="form"] :is(input[type="text"], textarea)[data-link-id]').first(),
    ).toHaveValue('Typed just before the patient changed')
    await panel.locator('[data-view="verdict"]').click()
    await panel.locator('.fold').click()
    await expect(panel.locator('[data-criterion="consent"]')).toHaveAttribute('data-truth', 'met')
  })

  test('a page redrawn about the same patient hides the panel for a moment, and takes nothing of it', async ({
    panelOn,
    browserWithExtension,
  }) => {
    await browserWithExtension.fix({})
    const { page, panel } = await panelOn(SPA)
    const redrawn = async () => {
      const hidden = panel.locator('.veil[data-down]').waitFor({ state: 'attached' })
      await page.evaluate(() => (globalThis as unknown as { show(id: string, way: string): void }).show('p1', 'empty'))
      await hidden
      await expect(panel.locator(context)).toHaveCount(0)
    }
    const search = panel.locator('input[type="search"]')
    await search.fill('dupixent')
    await redrawn()
    await expect(search).toHaveValue('dupixent')
    await expect(search).toBeFocused()
    await panel.locator('[data-program="be-dupixent-mnp"]').click()
    await panel.locator('[data-testid="start-request"]').click()
    const field = panel.locator('[data-testid="form"] :is(input[type="text"], textarea)[data-link-id]').first()
    await field.fill('Typed as the page was redrawn')
    await redrawn()
    await expect(field).toHaveValue('Typed as the page was redrawn')
    await expect(field).toBeFocused()
  })

  test('another patient starts without answers', async ({ panelOn }) => {
    const { page, panel } = await panelOn(SPA)
    await panel.locator('input[type="search"]').fill('dupixent')
    await panel.locator('[data-program="be-dupixent-mnp"]').click()
    await panel.locator('[data-criterion="consent"] [data-answer="yes"]').click()
    await page.evaluate(show, 'p2')
    await panel.locator('[data-testid="read-patient"]').click()
    await panel.locator('input[type="search"]').fill('dupixent')
    await panel.locator('[data-program="be-dupixent-mnp"]').click()
    await expect(panel.locator('[data-criterion="consent"]')).toHaveAttribute('data-truth', 'unknown')
  })

  test('a page that only ticks is left alone', async ({ panelOn }) => {
    const { page, panel } = await panelOn(SPA)
    await page.waitForTimeout(2500)
    await expect(panel.locator(context)).toHaveCount(0)
    await expect(panel.locator('[data-testid="page-moved"]')).toHaveCount(0)
  })

  test('a frame that brings another patient blanks the panel', async ({ panelOn }) => {
    const { page, panel } = await panelOn('pages/ward-frameset.html')
    await expect(panel.locator('[data-testid="patient"]')).toBeVisible()
    await page.evaluate(() => {
      const frame = [...document.querySelectorAll('frame')].find((one) => one.src.includes('banner'))
      if (frame) frame.src = 'about:blank'
    })
    await expect(panel.locator(context)).toBeVisible()
  })

  test('thirty random switches: no frame shows one patient over another', async ({ panelOn }) => {
    test.setTimeout(120_000)
    const { page, panel } = await panelOn(SPA)
    await recordPanel(panel)
    await switchAbout(page, panel, 30, seeded(20261121))
    const seen = await wrongFrames(page, panel, 500)
    expect(seen.frames).toBeGreaterThan(100)
    expect(seen.wrong).toEqual([])
  })
})
