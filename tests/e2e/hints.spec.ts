import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { faultsOf } from './faults-of'
import { expect, test } from './fixture'
import { truthOf } from './page-truth'

const FOLDER = resolve(import.meta.dirname, '../pages/hints')
const HINT = readFileSync(resolve(FOLDER, 'column-lists.json'))
const PAGE = 'pages/hints/column-lists-fr.html'

test.describe('a page that cannot be read in general', () => {
  let options: Page
  test.beforeEach(async ({ browserWithExtension }) => {
    options = await browserWithExtension.context.newPage()
    await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html#hints`)
    await options.getByRole('combobox').selectOption('en')
  })
  test.afterEach(async () => options.close())

  test('is read with a hint that an admin added, and without it when it is deleted', async ({ panelOn }) => {
    const file = options.getByTestId('hint-file')
    await file.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"id":"x"}') })
    await expect(options.getByRole('status')).toContainText('bad.json is not a hint file')
    await file.setInputFiles({ name: 'column-lists.json', mimeType: 'application/json', buffer: HINT })
    await expect(options.getByTestId('hints')).toContainText('Synthetic EHR, view K7')

    const { panel } = await panelOn(PAGE)
    const report = await panel.evaluate(() => globalThis.sidelightReport as Report)
    const truth = truthOf(FOLDER, 'column-lists-fr.html')
    expect(truth).not.toBeNull()
    if (truth) expect(faultsOf(truth, report).details).toEqual([])
    expect(report.page.readers).toEqual(['hint:column-lists'])

    await options.locator('[data-delete="column-lists"]').click()
    await expect(options.getByTestId('hints')).toHaveCount(0)
    const after = await panelOn(`${PAGE}?without`)
    const general = await after.panel.evaluate(() => globalThis.sidelightReport as Report)
    expect(general.page.readers).toEqual(['general'])
    expect(general.chart.coverage.complete).toBe(false)
  })
})
