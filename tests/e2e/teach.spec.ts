import { resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { faultsOf } from './faults-of'
import { expect, test, untilReady } from './fixture'
import { truthOf } from './page-truth'

const FOLDER = resolve(import.meta.dirname, '../pages/hints')
const PAGE = 'pages/hints/column-lists-fr.html'

/** Presses the mouse where an element of the page stands, as a hand would: whatever lies above it gets the click. */
const pointAt = async (page: Page, panel: Frame, selector: string, as: string): Promise<void> => {
  await panel.getByTestId('teach-pad').getByRole('button').first().click()
  await expect(panel.getByTestId('teach-pad').getByRole('button').first()).toHaveAttribute('aria-pressed', 'true')
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on screen`)
  await page.mouse.move(box.x + 3, box.y + 3)
  await page.mouse.click(box.x + Math.min(box.width - 2, 6), box.y + Math.min(box.height - 2, 6))
  await expect(panel.getByTestId('teach-pad').getByRole('button').first()).toHaveAttribute('aria-pressed', 'false')
  await take(panel, as)
}

const take = async (panel: Frame, as: string): Promise<void> => {
  await panel.locator('#teach-as').selectOption(as)
  await panel.getByTestId('teach-take').getByRole('button').click()
  const rows = panel.getByTestId('teach-taken').locator('tr')
  await expect(rows.filter({ hasText: as === 'list' ? 'the whole list' : `the ${NAMED[as] ?? as}` })).toHaveCount(1)
}
const NAMED: Record<string, string> = { drug: 'medicine', start: 'start date', stop: 'stop date' }

const forget = async (options: Page): Promise<void> => {
  await options.locator('[data-delete="synthetic-ehr"]').click()
  await expect(options.getByTestId('hints')).toHaveCount(0)
}

test.describe('a page that cannot be read in general is taught by pointing', () => {
  test('with the mouse: the rows are shown before the hint is kept, and the page notices no click', async ({
    panelOn,
    browserWithExtension,
  }) => {
    const { page, panel } = await panelOn(PAGE)
    await page.evaluate(() => {
      const pressed: string[] = []
      Object.assign(globalThis, { pressed })
      document.body.addEventListener('click', (event) => pressed.push((event.target as Element).localName), true)
    })
    await panel.locator('[data-view="chart"]').click()
    await panel.getByTestId('teach-page').click()
    await panel.getByTestId('teach').waitFor()
    await pointAt(page, panel, '[data-c="9"] li', 'list')
    // The mouse found a cell of the list: two steps out is the list.
    for (let step = 0; step < 3; step += 1)
      await panel.getByRole('button', { name: 'The part around it (arrow up)' }).click()
    await take(panel, 'list')
    await pointAt(page, panel, '[data-c="1"] li:nth-child(2)', 'drug')
    await pointAt(page, panel, '[data-c="4"] li:nth-child(1)', 'start')
    await expect(panel.locator('.teach-problem')).toContainText('two rows')
    await pointAt(page, panel, '[data-c="4"] li:nth-child(2)', 'start')
    await pointAt(page, panel, '[data-c="5"] li:nth-child(2)', 'stop')
    await panel.getByTestId('teach-try').click()
    await expect(panel.getByTestId('teach-rows').locator('li')).toHaveCount(4)
    await expect(panel.getByTestId('teach-rows').locator('li').nth(1)).toContainText('ciclosporin')
    expect(await page.evaluate(() => (globalThis as unknown as { pressed: string[] }).pressed)).toEqual([])

    await panel.locator('#teach-ehr').fill('Synthetic EHR')
    await panel.getByTestId('teach-save').getByRole('button').click()
    await panel.waitForFunction(
      () => (globalThis.sidelightReport as Report | undefined)?.page?.readers.includes('hint:synthetic-ehr') === true,
    )
    await untilReady(panel)
    const report = await panel.evaluate(() => globalThis.sidelightReport as Report)
    const truth = truthOf(FOLDER, 'column-lists-fr.html')
    expect(truth).not.toBeNull()
    if (truth) expect(faultsOf(truth, report).details).toEqual([])
    expect(await page.locator('sidelight-highlight').count()).toBe(0)

    const options = await browserWithExtension.context.newPage()
    await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html#hints`)
    await expect(options.getByTestId('hints')).toContainText('Synthetic EHR')
    await forget(options)
    await options.close()
  })

  test('by keyboard alone, from the list that is likely the one', async ({ panelOn }) => {
    const { page, panel } = await panelOn('pages/charts/flex-rows-en.html')
    await panel.locator('[data-view="chart"]').click()
    await panel.getByTestId('teach-page').press('Enter')
    const pad = panel.getByTestId('teach-pad')
    await expect(pad.locator('q')).not.toBeEmpty()
    const first = await pad.locator('q').textContent()
    await pad.getByRole('button').first().focus()
    await panel.page().keyboard.press('ArrowDown')
    await expect(pad.locator('q')).not.toHaveText(first ?? '')
    await panel.page().keyboard.press('ArrowUp')
    await expect(pad.locator('q')).toHaveText(first ?? '')
    await panel.locator('#teach-as').press('Tab')
    await panel.page().keyboard.press('Enter')
    await expect(panel.getByTestId('teach-taken').locator('tr')).toHaveCount(1)
    await panel.page().keyboard.press('Escape')
    await expect(panel.getByTestId('teach')).toHaveCount(0)
    await expect(page.locator('sidelight-highlight')).toHaveCount(0)
  })
})
