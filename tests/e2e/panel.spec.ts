import type { Report } from '../../lib/model/report'
import { expect, test } from './fixture'

const reportIn = () => globalThis.sidelightReport as Report

test.describe('the whole way on the ward chart', () => {
  test('names the patient, the verdict, and the drug that decides', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
    await expect(panel.locator('[data-testid="patient"]')).toContainText('PEETERS, Lotte')
    await expect(panel.locator('[data-testid="patient"]')).toContainText('born 14 Mar 1991')
    await expect(panel.locator('[data-testid="verdict"]')).toHaveAttribute('data-verdict', 'unknown')
  })

  test('a question answered in place settles its criterion, with who and when, and can be undone', async ({
    panelOn,
  }) => {
    const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
    const consent = panel.locator('[data-criterion="consent"]')
    await panel.locator('[data-testid="who"]').fill('Dr A. Nyström')
    await consent.locator('[data-answer="yes"]').click()
    await expect(consent).toHaveCount(0)
    await panel.locator('.fold').click()
    await expect(consent).toHaveAttribute('data-truth', 'met')
    await expect(consent).toContainText('Dr A. Nyström')
    await consent.getByRole('button', { name: 'Undo' }).click()
    await expect(panel.locator('[data-criterion="consent"]')).toHaveAttribute('data-truth', 'unknown')
  })

  test('an evidence chip shows its row on the page and leaves nothing behind when the panel closes', async ({
    panelOn,
  }) => {
    const { page, panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
    const before = await page.evaluate(() => document.querySelector('main')?.innerHTML)
    await panel.locator('button.evidence', { hasText: 'Methotrexate 2.5 mg tablet' }).first().click()
    await expect(panel.locator('.evidence-found', { hasText: 'no longer' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('sidelight-panel').length)).toBe(0)
    expect(await page.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(before)
  })

  test('a row that changed since it was read says so', async ({ panelOn }) => {
    const { page, panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
    await page.evaluate(() => {
      const row = document.querySelector('#medication tbody tr')
      if (row?.lastElementChild) row.lastElementChild.textContent = 'Pregnancy wish'
    })
    await panel.locator('button.evidence', { hasText: 'Methotrexate 2.5 mg tablet' }).first().click()
    await expect(panel.getByText(/has changed since it was read|no longer on the page/).first()).toBeVisible()
  })

  test('a request is pre-filled with the origin of each answer, and what a person types is said to be theirs', async ({
    panelOn,
  }) => {
    const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
    await panel.locator('[data-testid="start-request"]').click()
    const weight = panel.locator('[data-link-id="patient-weight"]')
    await expect(weight).toHaveValue('63')
    await weight.fill('64')
    const field = panel.locator('.field', { has: weight })
    await expect(field.locator('.origin')).toHaveText('changed by you')
    await expect(field).toContainText('The page says: 63')
    await field.getByRole('button', { name: 'Use the page' }).click()
    await expect(weight).toHaveValue('63')
    await expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')
  })

  test('an evidence quote is the row as it stands on the page', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
    const report = await panel.evaluate(reportIn)
    const dupixent = report.judgements.find((judgement) => judgement.program === 'be-dupixent-mnp')
    const quotes = dupixent?.criteria.flatMap((criterion) => criterion.evidence.map((one) => one.quote)) ?? []
    expect(
      quotes.some((quote) => quote.includes('Neoral-Sandimmun 100 mg capsule') && quote.includes('20 Sep 2026')),
    ).toBe(true)
  })
})

test.describe('bad input is said, never passed over', () => {
  test('a page without medicines says so and what it looked at', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/clinic-no-medications-en.html')
    await expect(panel.locator('[data-testid="nothing-read"]')).toContainText('No medicines found on this page')
    await expect(panel.locator('[data-testid="nothing-read"]')).toContainText('Looked at: frames 1')
  })

  test('a name nobody knows is listed, and keeps the verdict from being an unqualified yes', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/hopital-psoriasis-fr.html')
    const report = await panel.evaluate(reportIn)
    expect(report.chart.unread.some((one) => one.why === 'unrecognised-name' && one.text.includes('ZOLFANIX'))).toBe(
      true,
    )
    const washout = report.judgements
      .find((judgement) => judgement.program === 'be-dupixent-mnp')
      ?.criteria.find((criterion) => criterion.id === 'washout-immunosuppressants')
    expect(washout?.truth).not.toBe('met')
    await expect(panel.locator('[data-testid="unread"]')).toContainText('not read')
  })

  test('a date that can be read two ways keeps both readings and is asked', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/clinic-ambiguous-dates-en.html')
    const report = await panel.evaluate(reportIn)
    const methotrexate = report.chart.medications.find((one) => one.substances[0]?.name === 'methotrexate')
    expect(methotrexate?.end).toEqual({
      written: '06/10/2026',
      readings: expect.arrayContaining(['2026-10-06', '2026-06-10']),
    })
    const asked = report.judgements.flatMap((one) =>
      one.criteria.flatMap((criterion) => criterion.missing.map((m) => m.id)),
    )
    expect(asked.some((id) => /^chart\.entry\..*\.(start|end)$/.test(id))).toBe(true)
  })

  test('when nobody can tell whose chart it is, the verdict waits for a person', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/traps/not-history-news-en.html')
    const withheld = panel.locator('[data-testid="withheld"]')
    if ((await withheld.count()) > 0) {
      await expect(withheld).toContainText('Cannot tell who this is')
      await panel.locator('[data-testid="confirm-patient"]').click()
    }
    await expect(panel.locator('[data-testid="withheld"]')).toHaveCount(0)
  })

  test('a worklist of several patients is never judged as one', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/traps/not-history-worklist-fr.html')
    const report = await panel.evaluate(reportIn)
    expect(report.chart).toMatchObject({ worklist: true, medications: [] })
    // It says one thing: that it lists several patients, not that it knows none.
    await expect(panel.locator('[data-testid="patient"]')).toHaveCount(0)
    await expect(panel.locator('[data-testid="withheld"]')).toContainText('several patients')
  })
})

test('the interface changes language in place', async ({ panelOn }) => {
  const { panel } = await panelOn('pages/ward-atopic-dermatitis-en.html')
  await panel.locator('[data-testid="language"]').selectOption('fr')
  await expect(panel.locator('[data-view="drafts"]')).toHaveText('Demandes')
  await panel.locator('[data-testid="language"]').selectOption('nl')
  await expect(panel.locator('[data-view="drafts"]')).toHaveText('Aanvragen')
})
