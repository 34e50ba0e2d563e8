import type { Page } from '@playwright/test'
import AxeBuilder from 'axe-core'
import { ampOf, bdpmFolder, CIS, cp1252, EMA_ROWS, samXml, xlsxOf } from '../unit/lexicon/import/small-files'
import { expect, test } from './fixture'

const payload = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as Uint8Array),
})

const folder = async (over: Record<string, Uint8Array | string> = {}) =>
  Promise.all(
    bdpmFolder(over).map(async (file) => {
      const parts: Uint8Array[] = []
      for await (const part of file.chunks()) parts.push(part)
      return payload(file.name, Buffer.concat(parts))
    }),
  )

const lookUp = async (page: Page, line: string) => {
  await page.locator('[data-section="lookup"]').click()
  await page.getByTestId('lookup-line').fill(line)
  return page.getByTestId('lookup-result')
}

const noViolations = async (page: Page) => {
  await page.evaluate(AxeBuilder.source)
  const found = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe
    return (await axe.run()).violations.map(({ id }) => id)
  })
  expect(found).toEqual([])
}

test.describe('the admin’s page', () => {
  let page: Page
  test.beforeEach(async ({ browserWithExtension }) => {
    page = await browserWithExtension.context.newPage()
    await page.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`)
    await page.getByRole('combobox').selectOption('en')
  })
  test.afterEach(async () => page.close())

  test('a list that is imported is used at once, replaced whole, and removed', async () => {
    expect(await (await lookUp(page, 'MÉTHOXAL 10 mg')).getAttribute('data-recognised')).toBe('false')
    await page.locator('[data-section="lists"]').click()
    await page.getByTestId('import-files').setInputFiles(await folder())
    await expect(page.locator('[data-sum="products"]')).toHaveAttribute('data-count', '5')
    await expect(page.locator('[data-sum="shortages"]')).toHaveAttribute('data-count', '2')
    await noViolations(page)
    await expect(await lookUp(page, 'méthoxal 10 mg')).toContainText('methotrexate')
    await expect(page.getByTestId('lookup-because')).toContainText('BDPM')
    await expect(page.getByTestId('shortages').locator('li').first()).toContainText('since')
    await noViolations(page)

    await page.locator('[data-section="lists"]').click()
    await page.locator('[data-remove="bdpm"]').click()
    await page.locator('[data-remove-sure="bdpm"]').click()
    await expect(page.locator('[data-source="bdpm"]')).toHaveCount(0)
    await page.locator('[data-remove="ansm"]').click()
    await page.locator('[data-remove-sure="ansm"]').click()
    await expect(await lookUp(page, 'Méthoxal 5 mg')).toHaveAttribute('data-recognised', 'false')
  })

  test('a bad file is refused in one sentence and changes nothing', async () => {
    await page.locator('[data-section="lists"]').click()
    const files = page.getByTestId('import-files')
    const problem = page.getByTestId('import-problem')
    await files.setInputFiles([payload('medicines.xlsx', xlsxOf(EMA_ROWS))])
    await expect(page.locator('[data-source="ema"] td').first()).toHaveText('3')
    for (const [file, sentence] of [
      [
        await folder({ 'CIS_bdpm.txt': cp1252(CIS.slice(0, CIS.length - 60)) }),
        'CIS_bdpm.txt breaks off before its end',
      ],
      [[payload('CIS_bdpm.txt', '%PDF-1.7')], 'CIS_bdpm.txt is a PDF'],
      [[payload('medicines.xlsx', xlsxOf([['a'], ['b']]))], 'has no header row'],
      [[payload('holiday.jpg', 'x')], 'is not a list that can be imported'],
    ] as const) {
      await files.setInputFiles(file as ReturnType<typeof payload>[])
      await expect(problem).toContainText(sentence)
      await expect(page.getByTestId('installed').locator('tbody tr')).toHaveCount(1)
    }
    await page.locator('[data-remove="ema"]').click()
    await page.locator('[data-remove-sure="ema"]').click()
  })

  test('a cancelled import leaves what was there', async () => {
    await page.locator('[data-section="lists"]').click()
    const many = Array.from({ length: 15_000 }, (_, i) =>
      ampOf({ code: `SAM${i}`, name: `Naam${i} 10 mg`, substance: 'methotrexate', atc: 'L04AX03' }),
    )
    await page.getByTestId('import-files').setInputFiles([payload('AMP-1.xml', samXml(many))])
    await page.getByTestId('import-cancel').click()
    await expect(page.getByTestId('import-problem')).toContainText('What was installed is as it was')
    await expect(page.getByTestId('installed').locator('tbody tr')).toHaveCount(0)
  })

  test('an ambiguous name is settled for this site, shown as local, and deleted', async () => {
    const result = await lookUp(page, 'MPA 500 mg')
    await expect(result).toHaveAttribute('data-recognised', 'false')
    // The name is kept by the browser, and another spec may have written one.
    await page.getByTestId('who').fill('')
    await page.getByTestId('who').blur()
    await page.locator('[data-keep="mycophenolic acid"]').click()
    await expect(page.getByRole('status')).toContainText('Write your name first')
    await page.getByTestId('who').fill('A. Pharmacist')
    await page.getByTestId('who').blur()
    await page.locator('[data-keep="mycophenolic acid"]').click()
    await expect(result).toHaveAttribute('data-recognised', 'true')
    await expect(page.getByTestId('lookup-because')).toContainText('local synonym, A. Pharmacist')
    await page.locator('[data-section="synonyms"]').click()
    await expect(page.getByTestId('synonyms')).toContainText('mycophenolic acid')
    await noViolations(page)
    await page.locator('[data-delete="MPA"]').click()
    await expect(page.getByTestId('synonyms')).toHaveCount(0)
  })

  test('a figure is confirmed under a name, used without a warning, and taken back', async () => {
    await page.locator('[data-section="halfLives"]').click()
    const row = page.locator('[data-half-life]').first()
    const substance = (await row.locator('th').textContent()) ?? ''
    await page.getByTestId('who').fill('A. Pharmacist')
    await page.getByTestId('who').blur()
    const key = await row.getAttribute('data-half-life')
    await page.locator(`[data-half-life="${key}"] [data-confirm]`).click()
    await expect(page.getByTestId('hl-count')).toContainText('1 signed')
    await expect(await lookUp(page, substance)).toContainText('A. Pharmacist')
    await page.locator('[data-section="halfLives"]').click()
    await page.getByRole('checkbox').check()
    await page.getByTestId('hl-filter').fill(substance)
    await noViolations(page)
    await page.locator(`[data-half-life="${key}"]`).getByRole('button').click()
    await expect(page.getByTestId('hl-count')).toContainText('0 signed')
  })

  test('every section is reached by keyboard, and in three languages', async () => {
    await page.locator('[data-section="lookup"]').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Lists' })).toBeVisible()
    await page.getByRole('combobox').selectOption('fr')
    await expect(page.getByRole('heading', { level: 1, name: 'Listes' })).toBeVisible()
    await page.getByRole('combobox').selectOption('nl')
    await expect(page.getByRole('heading', { level: 1, name: 'Lijsten' })).toBeVisible()
    await page.getByRole('combobox').selectOption('en')
  })
})
