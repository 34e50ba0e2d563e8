import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from './fixture'

test('a request is saved as a PDF, put on the paper as the browser prints, and copied field by field', async ({
  panelOn,
}, info) => {
  const { page, panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
  await panel.locator('[data-testid="start-request"]').click()
  const diagnosis = panel.locator('[data-testid="form"] [data-link-id="diagnosis"]')
  await diagnosis.fill('Atopic dermatitis, Dr Şahin–Đorđević')

  const download = page.waitForEvent('download')
  await panel.locator('[data-testid="save-pdf"]').click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('be-dupixent-mnp-eligibility.pdf')
  const path = info.outputPath('form.pdf')
  await saved.saveAs(path)
  const pdf = await PDFDocument.load(readFileSync(path))
  expect(pdf.getTitle()).toContain('(working form)')

  const paper = panel.locator('[data-testid="form-paper"]')
  await expect(paper).toHaveCount(0)
  await panel.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(paper).toContainText('Atopic dermatitis, Dr Şahin–Đorđević (filled in, then changed by a person)')
  await expect(paper).toBeHidden()
  await panel.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)

  await panel.getByRole('button', { name: 'Copy: Diagnosis' }).click()
  const field = panel.locator('.field', { has: panel.locator('[data-link-id="diagnosis"]') })
  await expect(field.getByRole('status')).toHaveText('Copied')
})
