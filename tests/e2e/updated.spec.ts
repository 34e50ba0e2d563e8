import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { AS_OF, PLANNED, untilReady } from './fixture'
import { serveHosts } from './hosts'

const FIELD = '[data-testid="form"] [data-link-id="diagnosis"]'

const openPanel = async (browser: SidelightBrowser, origin: string) => {
  const page = await browser.context.newPage()
  await page.goto(`${origin}/pages/ward-atopic-dermatitis-en.html`)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await untilReady(panel)
  return { page, panel }
}

// The worker that comes back after a reload is not seen by the driver: what was kept is looked at by the next browser.
test('the extension is updated under an open request: a calm notice in place of the patient, what was typed is kept', async () => {
  test.setTimeout(120_000)
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-'))
  const hosts = await serveHosts()
  let browser = await openBrowser({ profile, hostRules: OFFLINE })
  try {
    const { page, panel } = await openPanel(browser, hosts.origin)
    const name = await panel.evaluate(() => {
      const report = globalThis.sidelightReport
      return report !== undefined && 'chart' in report ? (report.chart.patient.name ?? '') : ''
    })
    expect(name).not.toBe('')
    await panel.getByTestId('start-request').click()
    await panel.locator(FIELD).fill('Typed before the update')
    await panel.locator('[data-testid="saving"][data-saving="saved"]').waitFor()

    const worker = await browser.worker()
    await worker.evaluate(() => {
      const { chrome: api } = globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      setTimeout(() => api.runtime.reload(), 0)
    })
    await expect(panel.getByTestId('outdated')).toContainText('Sidelight was updated')
    expect(await panel.locator('body').innerText()).not.toContain(name)
    await expect(panel.locator('input')).toHaveCount(0)
    // The page gets its place back although nobody answers.
    await page.mouse.click(1366 - 18, 14)
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('sidelight-panel').length)).toBe(0)
    await browser.close()

    browser = await openBrowser({ profile, hostRules: OFFLINE })
    const again = await openPanel(browser, hosts.origin)
    await again.panel.locator('[data-view="drafts"]').click()
    await again.panel.locator('[data-testid="draft-list"] [data-draft] button').first().click()
    await expect(again.panel.locator(FIELD)).toHaveValue('Typed before the update')
  } finally {
    await browser.close()
    await hosts.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
