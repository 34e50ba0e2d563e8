import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import AxeBuilder from 'axe-core'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { program } from '../unit/packs/program'
import { type Signer, signer, signPack } from '../unit/packs/signed-pack'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'
import { languagesOf } from './languages'

const noViolations = async (page: Page): Promise<void> => {
  await page.evaluate(AxeBuilder.source)
  const found = await page.evaluate(async () => {
    const axe = (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
  expect(found).toEqual([])
}

/** Moves there with the Tab key alone. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeEnabled()
  for (let i = 0; i < 150; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached by Tab')
}
const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
const section = (page: Page, name: string) => press(page, page.locator(`[data-section="${name}"]`))

const dupixent = () => {
  const pack = structuredClone(program('be-dupixent-mnp'))
  const title = { en: 'Dupixent, second text', fr: 'Dupixent, second texte', nl: 'Dupixent, tweede tekst' }
  return { ...pack, version: 2, title }
}

/** Chooses a signed text by keyboard: opens the box, puts the text in, looks at it. */
const paste = async (page: Page, file: string): Promise<void> => {
  await press(page, page.getByTestId('pack-paste-open'))
  await tabTo(page, page.getByTestId('pack-text'))
  await page.keyboard.insertText(file)
  await press(page, page.getByTestId('pack-paste'))
}

test.describe('the admin’s whole task', () => {
  let browser: SidelightBrowser
  let page: Page
  let site: Signer
  test.beforeEach(async () => {
    browser = await openBrowser({ hostRules: OFFLINE })
    site = await signer()
    page = await browser.context.newPage()
    // Kept for the whole test: the browser hands choosers over only while somebody listens.
    page.on('filechooser', () => {})
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#keys`)
    await expect(page.getByTestId('key-add')).toBeVisible()
  })
  test.afterEach(async () => browser.close())

  const trust = async () => {
    await tabTo(page, page.getByTestId('who'))
    await page.keyboard.type('A. Admin')
    await tabTo(page, page.getByTestId('key-add'))
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    const file = {
      name: 'site.public.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(site.file)),
    }
    await (await chooser).setFiles([file])
    await press(page, page.getByTestId('key-trust'))
    await expect(page.getByTestId('keys')).toContainText('Site pharmacy')
  }

  for (const lang of languagesOf(1))
    test(`load, preview, activate, go back, restore a backup: by keyboard, in ${lang}`, async () => {
      test.setTimeout(180_000)
      const row = page.locator('[data-program="be-dupixent-mnp"] [data-version]')
      await tabTo(page, page.getByRole('combobox'))
      // The languages are listed by their own names: English, Français, Nederlands.
      await page.keyboard.type(lang.charAt(0))
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await trust()
      await noViolations(page)

      await section(page, 'programs')
      await expect(row).toHaveText('1')
      await paste(page, await signPack(dupixent(), site))
      await expect(page.getByTestId('pack-changes')).toBeVisible({ timeout: 30_000 })
      await expect(page.getByTestId('pack-changes').locator('ins').first()).toBeVisible()
      await noViolations(page)
      await expect(row).toHaveText('1')
      await press(page, page.getByTestId('pack-activate'))
      await expect(row).toHaveText('2')

      await press(page, page.locator('[data-open="be-dupixent-mnp"]'))
      await expect(page.getByTestId('program-card')).toContainText(dupixent().title[lang])
      await expect(page.getByTestId('program-card').locator('details[open] li').first()).toBeVisible()
      await noViolations(page)
      await press(page, page.getByTestId('roll-back'))
      await expect(row).toHaveText('1')

      await section(page, 'backup')
      await tabTo(page, page.getByTestId('backup-passphrase'))
      await page.keyboard.type('a long enough passphrase')
      const download = page.waitForEvent('download')
      await press(page, page.getByTestId('backup-make'))
      const saved = join(tmpdir(), `sidelight-e2e-${process.pid}-${lang}.local`)
      await (await download).saveAs(saved)
      expect(readFileSync(saved, 'utf8')).not.toContain('Site pharmacy')

      await section(page, 'programs')
      await press(page, page.locator('[data-open="be-dupixent-mnp"]'))
      await press(page, page.getByTestId('bring-again'))
      await expect(row).toHaveText('2')

      await section(page, 'backup')
      await tabTo(page, page.getByTestId('backup-passphrase'))
      await page.keyboard.type('a long enough passphrase')
      await tabTo(page, page.getByTestId('backup-choose'))
      const chooser = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await chooser).setFiles(saved)
      await expect(page.getByTestId('backup-compared')).toBeVisible()
      await noViolations(page)
      await press(page, page.getByTestId('backup-restore'))
      await expect(page.getByTestId('backup-said')).not.toBeEmpty()
      await section(page, 'programs')
      await expect(row).toHaveText('1')

      await section(page, 'audit')
      await expect(page.locator('[data-what="backup-restored"]')).toBeVisible()
      await noViolations(page)
      await section(page, 'about')
      await expect(page.getByTestId('diagnostics')).toContainText('version')
      await noViolations(page)
    })

  test('what was loaded judges in the panel, and a refused file changes nothing', async ({ hosts }) => {
    test.setTimeout(90_000)
    await trust()
    await section(page, 'programs')
    const file = await signPack(dupixent(), site)
    await paste(
      page,
      file.replace(/.(?="})/, (last) => (last === 'A' ? 'Q' : 'A')),
    )
    await expect(page.getByTestId('pack-refusal')).toHaveAttribute('data-code', 'altered')
    await noViolations(page)
    await paste(page, file)
    await press(page, page.getByTestId('pack-activate'))
    await expect(page.locator('[data-program="be-dupixent-mnp"] [data-version]')).toHaveText('2')
    await press(page, page.locator('[data-open="be-dupixent-mnp"]'))
    await page.getByTestId('local-from').fill('2026-03-01')
    await press(page, page.getByTestId('local-set'))
    await expect(page.getByTestId('local-said')).toBeVisible()

    const chart = await browser.context.newPage()
    await chart.goto(`${hosts.origin}/pages/ward-atopic-dermatitis-en.html`)
    await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
    await browser.click(chart)
    const panel = await browser.panel(chart)
    await untilReady(panel)
    await expect(panel.locator('body')).toContainText('Dupixent, second text')
    await expect(panel.locator('[data-in-force="in-force"]').first()).toBeVisible()

    const workbench = await browser.context.newPage()
    await workbench.goto(`chrome-extension://${browser.extensionId}/pharmacy.html#ledger`)
    await expect(workbench.getByTestId('program')).toContainText('Dupixent, second text')
  })

  test('an older text is taken only with a reason, which the log keeps', async () => {
    test.setTimeout(90_000)
    await trust()
    await section(page, 'programs')
    await paste(page, await signPack({ ...dupixent(), version: 1 }, site))
    await expect(page.getByTestId('pack-refusal')).toHaveAttribute('data-code', 'same-version')
    await tabTo(page, page.getByTestId('older-reason'))
    await page.keyboard.type('the printed form still names it')
    await press(page, page.getByTestId('older-allow'))
    await press(page, page.getByTestId('pack-activate'))
    await expect(page.locator('[data-program="be-dupixent-mnp"]')).toContainText('Site pharmacy')
    await section(page, 'audit')
    await expect(page.locator('[data-what="older-pack-allowed"]')).toContainText('the printed form still names it')
  })

  test('every document is reached from About', async () => {
    await section(page, 'about')
    const links = page.getByTestId('documents').getByRole('link')
    await expect(links).toHaveCount(7)
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await noViolations(page)
    }
  })
})
