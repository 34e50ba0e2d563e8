import type { Page } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'

const PROGRAM = 'be-dupixent-mnp'

for (const lang of ['en', 'fr', 'nl'] as const) {
  test(`the practice chart opens with its panel and a verdict, in ${lang}`, async ({ browserWithExtension }) => {
    await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang })
    const page = await browserWithExtension.context.newPage()
    await page.goto(`chrome-extension://${browserWithExtension.extensionId}/practice.html`)
    const panel = await browserWithExtension.panel(page)
    await untilReady(panel)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)

    const report = await panel.evaluate(() => globalThis.sidelightReport as Report)
    expect(report.chart.medications.filter(({ recognised }) => !recognised)).toEqual([])
    expect(report.chart.medications).toHaveLength(7)
    expect(report.chart.unread).toEqual([])
    expect(report.chart.patient.birthDate).toBe('1991-03-14')
    expect(report.chart.coverage.medications).toBe('complete')
    // A corticosteroid and an antibiotic just ended, an illness a program asks about: there is something to answer.
    const judged = report.judgements.find(({ program }) => program === PROGRAM)
    expect(judged?.notice).not.toBe('none')
    expect(judged?.verdict).toBe('unknown')
    expect(report.judgements.filter(({ notice }) => notice !== 'none').length).toBeGreaterThan(1)

    await panel.locator('button.evidence').first().click()
    await expect(page.locator('sidelight-highlight')).not.toHaveCount(0)
    await panel.locator('[data-testid="start-request"]').first().click()
    await expect(panel.locator('[data-testid="form"]')).toBeVisible()

    await panel.locator('body').press('Escape')
    await panel.locator('body').press('Escape')
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false)
    await page.getByTestId('practice-open').click()
    await untilReady(await browserWithExtension.panel(page))
    await page.close()
  })
}

const opened = async (from: Page, click: () => Promise<void>): Promise<Page> => {
  const [page] = await Promise.all([from.context().waitForEvent('page'), click()])
  return page
}

test('the practice chart opens where nothing was read, and from the options', async ({
  browserWithExtension,
  panelOn,
}) => {
  const { page, panel } = await panelOn('pages/clinic-no-medications-en.html')
  const fromPanel = await opened(page, () => panel.getByTestId('open-practice').click())
  await untilReady(await browserWithExtension.panel(fromPanel))
  await fromPanel.close()

  const options = await browserWithExtension.context.newPage()
  await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`)
  const fromOptions = await opened(options, () => options.getByTestId('open-practice').click())
  await untilReady(await browserWithExtension.panel(fromOptions))
  await fromOptions.close()
  await options.close()
})
