import { readFileSync } from 'node:fs'
import type { Frame } from '@playwright/test'
import { AS_OF, expect, PLANNED, test, untilReady } from './fixture'

const IPS = readFileSync('tests/lists/ips-eczema.json', 'utf8')
/** The medications of a page of nobody in particular, as a person copies them. */
const PASTE = `Patient: Lotte Peeters, born 14 Mar 1991
Medicine\tDose\tStart\tStop\tStatus
Methotrexate 2.5 mg tablet\t15 mg once a week\t05 Jan 2026\t15 Jun 2026\tStopped
Imuran 50 mg\t50 mg once a day\t01 Feb 2025\t30 Apr 2025\tStopped
Blorvexan 20 mg\tonce a day\t01 Oct 2026\t\tActive`

/** Lets go of a file over the panel, as a person does who drags it from a folder. */
const drop = (panel: Frame, name: string, text: string): Promise<void> =>
  panel.locator('main.panel').evaluate(
    (main, [file, words]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([words], file, { type: 'application/json' }))
      for (const type of ['dragover', 'drop'])
        main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text] as const,
  )

test('a file dropped in place of a page is judged with its evidence, and its request is pre-filled', async ({
  browserWithExtension,
  chart,
}) => {
  test.setTimeout(120_000)
  const page = await chart('hosts/frameset-tools.html')
  await browserWithExtension.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browserWithExtension.click(page)
  const panel = await browserWithExtension.panel(page)
  await untilReady(panel)
  await expect(panel.locator('[data-testid="list-begin"]').first()).toBeVisible()

  await test.step('what is no record is refused with what to do', async () => {
    await drop(panel, 'scan.pdf', '{"resourceType":"Patient"}')
    await expect(panel.locator('[data-testid="list-entry"]').getByRole('alert')).toContainText(
      'Export the patient’s record',
    )
  })

  await test.step('an International Patient Summary', async () => {
    await drop(panel, 'hanne.json', IPS)
    await expect(panel.locator('[data-testid="from-list"]')).toContainText(
      'From the file “hanne.json”, not from the page',
    )
    await untilReady(panel)
    const report = await panel.evaluate(() => globalThis.sidelightReport)
    if (report === undefined || 'error' in report) throw new Error('no report')
    expect(report.chart.patient).toMatchObject({ name: 'Hanne Verstraete', birthDate: '1988-05-02', weightKg: 62.5 })
    expect(report.chart.medications.map(({ substances }) => substances[0]?.name)).toContain('methotrexate')
    expect(report.chart.coverage.complete).toBe(false)
    const [judgement] = report.judgements
    expect(judgement).toMatchObject({ program: 'be-dupixent-mnp', verdict: 'unknown' })
    // The washout of methotrexate, stopped on 30 September, is counted: twelve weeks.
    expect(JSON.stringify(judgement)).toContain('Ledertrexate 2.5 mg tablet')
  })

  await test.step('its evidence stands where the file says it, with keyboard alone', async () => {
    const chip = panel.locator('button.evidence', { hasText: 'Ledertrexate' }).first()
    await chip.focus()
    await chip.press('Enter')
    const place = panel.locator('.in-list').first()
    await expect(place).toContainText('Entry 4 of the file')
    await expect(place.locator('pre')).toContainText('"resourceType": "MedicationStatement"')
  })

  await test.step('the request is pre-filled from it', async () => {
    await panel.locator('[data-testid="start-request"]').click()
    const form = panel.locator('[data-testid="form"]')
    await expect(form.locator('[data-link-id="patient-initials"]')).toHaveValue('HV')
    await expect(form).toContainText('Ledertrexate')
    await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')
    await panel.getByRole('button', { name: 'Delete' }).click()
    await expect(panel.locator('[data-draft]')).toHaveCount(0)
  })

  await test.step('back at the page, nothing of the file is left', async () => {
    await panel.locator('[data-testid="list-back"]').click()
    await expect(panel.locator('[data-testid="from-list"]')).toHaveCount(0)
    await expect(panel.locator('[data-testid="nothing-read"], [data-testid="confirm-patient"]').first()).toBeVisible()
    await expect(panel.locator('body')).not.toContainText('Verstraete')
  })
})

test('a pasted list of the page’s patient is charted and compared; another patient’s is refused', async ({
  panelOn,
}) => {
  test.setTimeout(120_000)
  const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')

  await test.step('never one patient’s data beside another’s page', async () => {
    await drop(panel, 'hanne.json', IPS)
    await expect(panel.locator('[data-testid="list-entry"]').getByRole('alert')).toContainText(
      'another patient than the page',
    )
    await expect(panel.locator('body')).not.toContainText('Verstraete')
  })

  await test.step('pasted, it is charted as a list and says what differs from the page', async () => {
    await panel.locator('#list-text').fill(PASTE)
    await panel.getByRole('button', { name: 'Read this list' }).click()
    await expect(panel.locator('[data-testid="from-list"]')).toContainText('From a pasted list, not from the page')
    const differences = panel.locator('[data-testid="list-differences"]')
    await differences.locator('summary').click()
    await expect(differences.locator('[data-kind="added"]')).toHaveCount(2)
    await expect(differences.locator('[data-kind="missing"]').first()).toBeVisible()
    await expect(differences).not.toContainText('Methotrexate 2.5 mg')
    await panel.locator('[data-view="chart"]').click()
    await expect(panel.locator('[data-entry]')).toHaveCount(3)
    await expect(panel.locator('[data-entry][data-recognised="false"]')).toContainText('Blorvexan')
    const chip = panel.locator('button.evidence', { hasText: 'Imuran' })
    await chip.click()
    await expect(panel.locator('.in-list')).toContainText('Line 4 of the list')
  })

  await test.step('the page’s own chart comes back', async () => {
    await panel.locator('[data-testid="list-back"]').click()
    await untilReady(panel)
    await panel.locator('[data-view="chart"]').click()
    await expect(panel.locator('[data-entry]')).toHaveCount(13)
  })
})
