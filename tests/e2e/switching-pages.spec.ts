import type { Frame } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'

const chartOf = (panel: Frame) =>
  panel.evaluate(() => {
    const report = globalThis.sidelightReport as Report | undefined
    return report === undefined || !('chart' in report)
      ? null
      : { medications: report.chart.medications.map(({ text }) => text), state: report.chart.coverage.medications }
  })

for (const lang of ['en', 'fr', 'nl'] as const)
  test(`${lang}: the pages of one list are put together, another patient's never`, async ({
    chart,
    browserWithExtension,
  }) => {
    const page = await chart(`hosts/pager.html?lang=${lang}`)
    await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang, program: 'be-dupixent-mnp' })
    await browserWithExtension.click(page)
    const panel = await browserWithExtension.panel(page)
    await untilReady(panel)
    expect(await chartOf(panel)).toEqual({ medications: ['Neoral 100 mg', 'Cetirizine 10 mg'], state: 'incomplete' })

    const turn = async () => {
      const before = await page.locator('tbody').innerText()
      await page.locator('#next').click()
      await expect(page.locator('tbody')).not.toHaveText(before)
      await panel.getByTestId('read-again').click()
    }
    await turn()
    // The row that stands on two pages is one.
    await expect
      .poll(() => chartOf(panel))
      .toEqual({
        medications: ['Neoral 100 mg', 'Cetirizine 10 mg', 'Ledertrexate 2.5 mg'],
        state: 'incomplete',
      })
    await turn()
    await expect
      .poll(() => chartOf(panel))
      .toEqual({
        medications: ['Neoral 100 mg', 'Cetirizine 10 mg', 'Ledertrexate 2.5 mg', 'Imuran 50 mg', 'Medrol 4 mg'],
        state: 'complete',
      })
    await expect(panel.getByTestId('pages-read')).toContainText('3')

    // A row of this very page that is deleted is neither kept in silence nor dropped; one of another page says when it was seen.
    await page
      .locator('tbody tr')
      .first()
      .evaluate((row) => row.remove())
    await panel.getByTestId('read-again').click()
    await untilReady(panel)
    await panel.locator('[data-view="chart"]').click()
    await expect(panel.locator('[data-not-here="gone"]')).toHaveCount(1)
    await expect(panel.locator('[data-not-here="other-page"]')).toHaveCount(3)
    await panel.locator('[data-view="verdict"]').click()

    // Somebody else's page: nothing of the last patient is in it.
    await page.locator('#other').click()
    await panel.getByTestId('read-patient').click()
    await untilReady(panel)
    await expect
      .poll(() => chartOf(panel))
      .toEqual({ medications: ['Amlor 5 mg', 'Zyloric 100 mg'], state: 'incomplete' })
    await expect(panel.getByTestId('pages-read')).toHaveCount(0)
  })
