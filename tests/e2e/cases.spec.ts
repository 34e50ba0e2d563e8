import { readFileSync } from 'node:fs'
import { type Frame, test as plain } from '@playwright/test'
import { judgeAgain } from '../../lib/forms/hand-over/judge-again'
import { openHandOver } from '../../lib/forms/hand-over/open'
import { OFFLINE, openBrowser } from '../../scripts/browser'
import { dupixent } from '../unit/forms/hand-over/case'
import { AS_OF, expect, PLANNED, untilReady } from './fixture'
import { serveHosts } from './hosts'
import { markReady } from './mark-ready'

const CHART = 'pages/ward-atopic-dermatitis-en.html'

interface WithAction {
  chrome: { action: { getBadgeText(of: object): Promise<string>; setBadgeText(to: object): Promise<void> } }
}

const badge = (panel: Frame): Promise<string> =>
  panel.evaluate(() => (globalThis as unknown as WithAction).chrome.action.getBadgeText({}))

plain(
  'a request is followed to its answer: its deadline is listed, counted on the icon, and goes into a calendar',
  async () => {
    plain.setTimeout(120_000)
    const hosts = await serveHosts()
    const browser = await openBrowser({ hostRules: OFFLINE })
    try {
      const page = await browser.context.newPage()
      await page.goto(`${hosts.origin}/${CHART}`)
      await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
      await browser.click(page)
      const panel = await browser.panel(page)
      await untilReady(panel)
      await panel.locator('[data-testid="start-request"]').click()
      const bar = panel.locator('[data-testid="case"]')
      await expect(bar).toHaveAttribute('data-state', 'draft')
      await expect(bar.locator('[data-to="ready"]')).toBeDisabled()
      await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')

      await plain.step('handed over as one file that only the passphrase opens', async () => {
        const words = 'vier paarden in een wei'
        await panel.locator('[data-testid="hand-over"] summary').click()
        await panel.locator('#hand-over-passphrase').fill(words)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          panel.locator('[data-testid="hand-over-save"]').click(),
        ])
        expect(download.suggestedFilename()).toMatch(/^sidelight-[0-9A-F]{4}\.jwe$/)
        const file = readFileSync(await download.path(), 'utf8')
        const opened = await openHandOver(file, { by: 'passphrase', passphrase: words })
        if (!opened.ok) throw new Error(opened.problem)
        expect(opened.value.inputs.chart.patient.name).toContain('PEETERS')
        expect((await judgeAgain(opened.value, dupixent())).agrees).toBe('same')
      })

      await panel.locator('[data-view="drafts"]').click()
      const line = panel.locator('[data-testid="draft-list"] [data-draft]')
      const id = (await line.getAttribute('data-draft')) ?? ''
      await markReady(panel, id)
      // Looked at again, as another tab's step is.
      await line.getByRole('button', { name: 'Open' }).click()
      await panel.locator('[data-testid="form"] [data-link-id="diagnosis"]').fill('eczema')
      await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')
      await panel.locator('[data-view="drafts"]').click()
      await line.locator('summary').click()
      await expect(bar).toHaveAttribute('data-state', 'ready')

      await plain.step('sent in January and not answered: overdue, and on the icon', async () => {
        await bar.locator('input[type="date"]').fill('2026-01-05')
        await bar.locator('[data-to="sent"]').click()
        await expect(panel.locator('[data-when="overdue"]')).toContainText('19 Jan 2026')
        expect(await badge(panel)).toBe('1')
        await panel.evaluate(() => (globalThis as unknown as WithAction).chrome.action.setBadgeText({ text: '' }))
        await browser.stopWorker()
        // Any tab that loads a page wakes the worker, and with it the count.
        const other = await browser.context.newPage()
        await other.goto(`${hosts.origin}/hosts/spy.html`)
        await expect.poll(() => badge(panel), { timeout: 20_000 }).toBe('1')
        await other.close()
      })

      await plain.step('the step is taken back, and the icon counts nothing', async () => {
        await bar.locator('[data-testid="case-undo"]').click()
        await expect(bar).toHaveAttribute('data-state', 'ready')
        await expect(panel.locator('[data-testid="due-list"]')).toHaveCount(0)
        expect(await badge(panel)).toBe('')
      })

      await plain.step('sent today: ten working days on, in a calendar file that names nobody', async () => {
        await bar.locator('input[type="date"]').fill(AS_OF)
        await bar.locator('[data-to="sent"]').click()
        await expect(panel.locator('[data-when="later"]')).toContainText('4 Dec 2026')
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          panel.locator('[data-testid="calendar"]').click(),
        ])
        expect(download.suggestedFilename()).toBe('sidelight.ics')
        const file = readFileSync(await download.path(), 'utf8')
        expect(file).toContain('DTSTART;VALUE=DATE:20261204')
        expect(file).not.toMatch(/peeters|lotte|1991|dupi/i)
      })

      await plain.step('what was sent cannot be changed, and the next request begins without its answers', async () => {
        const diagnosis = panel.locator('[data-testid="form"] [data-link-id="diagnosis"]')
        await line.getByRole('button', { name: 'Open' }).click()
        await expect(diagnosis).toHaveValue('eczema')
        await expect(diagnosis).toBeDisabled()
        const field = panel.locator('.field', { has: panel.locator('[data-link-id="diagnosis"]') })
        await field.getByRole('button', { name: 'Copy: Diagnosis' }).click()
        await expect(field.getByRole('status')).toHaveText('Copied')
        await panel.locator('[data-view="verdict"]').click()
        await panel.locator('[data-testid="start-request"]').click()
        await expect(panel.locator('[data-testid="case"]')).toHaveAttribute('data-state', 'draft')
        await expect(diagnosis).toBeEnabled()
        await expect(diagnosis).not.toHaveValue('eczema')
        await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')
        await panel.getByRole('button', { name: 'Delete' }).click()
        await expect(panel.locator('[data-testid="draft-list"] [data-draft]')).toHaveCount(1)
        await line.locator('summary').click()
      })

      await plain.step('approved and delivered, on no day before the step it follows', async () => {
        await bar.locator('[data-to="approved"]').click()
        await expect(panel.locator('[data-when="later"]')).toContainText('1 Dec 2026')
        await bar.locator('input[type="date"]').fill('2026-11-19')
        await bar.locator('[data-to="delivered"]').click()
        await expect(bar.getByRole('alert')).toContainText('before the step')
        await bar.locator('input[type="date"]').fill(AS_OF)
        await bar.locator('[data-to="delivered"]').click()
        await expect(bar).toHaveAttribute('data-state', 'delivered')
        await expect(panel.locator('[data-testid="due-list"]')).toHaveCount(0)
      })
    } finally {
      await browser.close()
      await hosts.close()
    }
  },
)
