import { readFile } from 'node:fs/promises'
import type { Download, Frame } from '@playwright/test'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'
import { languagesOf } from './languages'
import { noViolations } from './no-violations'

test('a hand-over sealed for the pharmacy’s key: judged again, compared with the pharmacist’s own page', async ({
  browserWithExtension,
  chart,
}) => {
  test.setTimeout(120_000)
  const { context, extensionId } = browserWithExtension
  const CHART = 'pages/ward-atopic-dermatitis-en.html'
  const read = async (download: Download) => readFile(await download.path())
  const first = await context.newPage()
  await first.goto(`chrome-extension://${extensionId}/pharmacy.html#verify`)
  await first.locator('.side select').selectOption('en')
  await first.getByTestId('centre').fill('CHU A')
  await first.getByTestId('pharmacist').check()
  await first.getByTestId('pharmacy-key').locator('summary').click()
  await first.getByTestId('key-make').click()
  await expect(first.getByTestId('key-fingerprint')).not.toBeEmpty()
  const [saved] = await Promise.all([first.waitForEvent('download'), first.getByTestId('key-export').click()])
  const key = await read(saved)

  const opened = async (without: string | null) => {
    const page = await chart(without === null ? CHART : `${CHART}?without`)
    if (without !== null)
      await page.evaluate((text) => {
        for (const row of document.querySelectorAll('tr')) if (row.textContent?.includes(text)) row.remove()
      }, without)
    await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
    await browserWithExtension.click(page)
    const panel = await browserWithExtension.panel(page)
    await untilReady(panel)
    return { page, panel }
  }
  const toWorkbench = async (panel: Frame) => {
    const [workbench] = await Promise.all([
      context.waitForEvent('page'),
      panel.locator('[data-testid="to-workbench"]').click(),
    ])
    await expect(workbench.getByTestId('whose')).toBeVisible()
    return workbench
  }

  const { page, panel } = await opened(null)
  const same = await toWorkbench(panel)
  await panel.locator('[data-testid="start-request"]').click()
  await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')
  await panel.locator('[data-testid="hand-over"] summary').click()
  await panel.locator('#hand-over-key').setInputFiles([{ name: 'key.json', mimeType: 'application/json', buffer: key }])
  const fingerprint = await panel.locator('[data-testid="fingerprint"]').innerText()
  const [sealed] = await Promise.all([
    page.waitForEvent('download'),
    panel.locator('[data-testid="hand-over-save"]').click(),
  ])
  const file = { name: 'a.jwe', mimeType: 'application/jose', buffer: await read(sealed) }

  await same.getByTestId('hand-over').setInputFiles([file])
  await expect(same.getByTestId('compared')).toContainText('give the same judgement')
  await expect(same.getByTestId('facts')).toHaveAttribute('data-same', 'true')
  await expect(same.locator('[data-program="be-dupixent-mnp"]').getByTestId('fingerprint')).toHaveText(fingerprint)
  await noViolations(same)

  const other = await toWorkbench((await opened('Neoral')).panel)
  await other.getByTestId('hand-over').setInputFiles([file])
  await expect(other.getByTestId('facts')).toHaveAttribute('data-same', 'false')
  await expect(other.getByTestId('compared').getByRole('row', { name: /Neoral/ })).toHaveCount(1)
  await expect(other.getByTestId('compared')).toContainText(fingerprint)
  await expect(
    other.locator('[data-program="be-dupixent-mnp"]').getByTestId('fingerprint'),
    'other facts have another',
  ).not.toHaveText(fingerprint)
  await expect(other.getByTestId('other-patient')).toHaveCount(0)

  await first.getByTestId('pharmacist').uncheck()
  await first.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'session' | 'local', { remove(key: string): Promise<void> }> }
    }
    await chrome.storage.session.remove('workbench-chart')
    await chrome.storage.local.remove('settings')
  })
  for (const tab of [first, same, other]) await tab.close()
})

test('axe on every section of the workbench, light and dark', async ({ browserWithExtension }) => {
  test.setTimeout(120_000)
  const page = await browserWithExtension.context.newPage()
  for (const [nth, section] of ['verify', 'receipts', 'ledger', 'register'].entries()) {
    await page.goto(`chrome-extension://${browserWithExtension.extensionId}/pharmacy.html#${section}`)
    await page.locator(`#${section}-title`).waitFor()
    for (const details of await page.locator('details > summary:visible').all()) await details.click()
    for (const lang of languagesOf(nth)) {
      await page.locator('.side select').selectOption(lang)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await noViolations(page)
      }
    }
  }
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local', { remove(key: string): Promise<void> }> }
    }
    await chrome.storage.local.remove('settings')
  })
  await page.close()
})
