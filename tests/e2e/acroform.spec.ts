import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from './fixture'

const CHART = 'pages/ward-atopic-dermatitis-en.html'

const sponsorForm = async (): Promise<Buffer> => {
  const document = await PDFDocument.create()
  const page = document.addPage()
  const form = document.getForm()
  for (const [nth, name] of ['patient.initials', 'Patient weight (kg)', 'Referring physician name', 'x42'].entries())
    form.createTextField(name).addToPage(page, { x: 40, y: 700 - nth * 40, width: 200, height: 20 })
  return Buffer.from(await document.save())
}

test('a sponsor’s own PDF: shown field by field, filled on a click, and the mapping kept for that PDF', async ({
  panelOn,
}) => {
  test.setTimeout(90_000)
  const { page, panel } = await panelOn(CHART)
  await panel.locator('[data-testid="start-request"]').first().click()
  await panel.locator('[data-testid="acroform"] summary').click()
  const drop = (buffer: Buffer) =>
    panel.locator('#acroform-file').setInputFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer })

  await drop(Buffer.from('not a PDF'))
  await expect(panel.locator('[data-testid="acroform"] [role="alert"]')).toBeVisible()

  const sponsors = await sponsorForm()
  await drop(sponsors)
  const field = (name: string) => panel.locator(`[data-field="${name}"]`)
  await expect(field('patient.initials')).toHaveValue('patient-initials')
  await expect(field('Patient weight (kg)')).toHaveValue('patient-weight')
  await expect(field('Referring physician name')).toHaveValue('')
  await field('x42').selectOption('diagnosis')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.locator('[data-testid="acroform-fill"]').click(),
  ])
  const filled = await PDFDocument.load(readFileSync(await download.path()))
  const diagnosis = await panel.locator('[data-testid="form"] [data-link-id="diagnosis"]').inputValue()
  expect(filled.getForm().getTextField('x42').getText()).toBe(diagnosis)
  expect(filled.getForm().getTextField('Patient weight (kg)').getText()).toMatch(/^\d/)
  expect(filled.getForm().getTextField('Referring physician name').getText() ?? '').toBe('')

  // Dropped again, it is filled as it was settled.
  await field('x42').selectOption('')
  await expect(field('x42')).toHaveValue('')
  await field('x42').selectOption('diagnosis')
  await drop(Buffer.from('not a PDF'))
  await drop(sponsors)
  await expect(field('x42')).toHaveValue('diagnosis')
  await panel.locator('.form-bar button').last().click()
})
