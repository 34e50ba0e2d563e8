import { expect, test } from './fixture'

const WARD = 'pages/ward-atopic-dermatitis-en.html'

test.describe('the chart as read can be put right', () => {
  test('a corrected last dose moves the verdict, is said to be a person’s, survives a re-read and can be undone', async ({
    panelOn,
  }) => {
    const { panel } = await panelOn(WARD)
    await panel.locator('[data-testid="who"]').fill('Dr A. Nyström')
    await panel.locator('[data-view="chart"]').click()
    const medrol = panel.locator('.entry', { hasText: 'Medrol 16 mg' })
    await medrol.getByRole('button', { name: 'Correct' }).click()
    await medrol.getByLabel('Last dose').fill('20/11/2026')
    await medrol.getByLabel('Last dose').press('Enter')
    await expect(medrol).toContainText('20 Nov 2026')
    await expect(medrol.locator('[data-correction="end"]')).toContainText('Dr A. Nyström')

    await panel.locator('[data-testid="read-again"]').click()
    await panel.locator('[data-view="chart"]').click()
    await expect(medrol).toContainText('20 Nov 2026')

    await medrol.locator('[data-correction="end"]').getByRole('button', { name: 'Undo' }).click()
    await expect(medrol).toContainText('18 Nov 2026')
    await expect(medrol.locator('[data-correction]')).toHaveCount(0)
  })

  test('a name nobody knows is picked or marked without bearing', async ({ panelOn }) => {
    const { panel } = await panelOn('pages/hopital-psoriasis-fr.html')
    await panel.locator('[data-view="chart"]').click()
    const unknown = panel.locator('.entry[data-recognised="false"]', { hasText: 'ZOLFANIX' })
    await unknown.getByRole('button', { name: 'Correct' }).click()
    await unknown.getByLabel('Medicine').fill('Neoral')
    await unknown.getByRole('button', { name: 'Use' }).click()
    const known = panel.locator('.entry', { hasText: 'ZOLFANIX' })
    await expect(known).toContainText('ciclosporin')
    await known.getByRole('button', { name: 'Undo' }).click()
    await known.getByTestId('irrelevant').click()
    await expect(known).toContainText('no medicine of concern')
  })

  test('a pick is kept as a name of this site: read so at once, shown as local, reviewed and deleted in the options', async ({
    panelOn,
    browserWithExtension,
  }) => {
    const { panel } = await panelOn('pages/hopital-psoriasis-fr.html')
    const who = panel.locator('[data-testid="who"]')
    await who.fill('Dr A. Nyström')
    await who.blur()
    await panel.locator('[data-view="chart"]').click()
    const row = panel.locator('.entry', { hasText: 'ZOLFANIX' })
    await row.getByRole('button', { name: 'Correct' }).click()
    await row.getByLabel('Medicine').fill('Neoral')
    await row.getByRole('button', { name: 'Use' }).click()
    await row.getByTestId('keep-name').getByRole('button').click()
    await expect(row.getByTestId('keep-name')).toContainText('takes it for ciclosporin')
    await row.locator('[data-correction="substance"]').getByRole('button', { name: 'Undo' }).click()

    await panel.locator('[data-testid="read-again"]').click()
    await panel.locator('[data-view="chart"]').click()
    await expect(row).toHaveAttribute('data-recognised', 'true')
    await expect(row.getByTestId('local-name')).toContainText('Dr A. Nyström')

    const options = await browserWithExtension.context.newPage()
    await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`)
    await options.locator('[data-section="synonyms"]').click()
    await expect(options.getByTestId('synonyms')).toContainText('ciclosporin')
    await expect(options.getByTestId('synonyms-export')).toBeEnabled()
    await options.locator('[data-delete*="ZOLFANIX" i]').click()
    await expect(options.getByTestId('synonyms')).toHaveCount(0)
    await options.close()
  })

  test('a medicine that is not on the page is added, dated, and taken away again', async ({ panelOn }) => {
    const { panel } = await panelOn(WARD)
    await panel.locator('[data-view="chart"]').click()
    const add = panel.locator('[data-testid="add-entry"]')
    await add.locator('input').fill('Azathioprine 50 mg tablet')
    await add.getByRole('button').click()
    const entry = panel.locator('.entry', { hasText: 'Azathioprine' })
    await expect(entry).toContainText('added by you')
    await entry.getByRole('button', { name: 'Correct' }).click()
    await entry.getByLabel('Last dose').fill('10/2026')
    await entry.getByLabel('Last dose').press('Enter')
    await expect(entry).toContainText('Oct 2026')
    await entry.getByRole('button', { name: 'Undo' }).first().click()
    await expect(entry).toHaveCount(0)
  })

  test('a removed row stays visible, struck, and no longer counts', async ({ panelOn }) => {
    const { panel } = await panelOn(WARD)
    await panel.locator('[data-view="chart"]').click()
    const row = panel.locator('.entry', { hasText: 'Neoral-Sandimmun' })
    await row.getByRole('button', { name: 'Correct' }).click()
    await row.getByTestId('remove').click()
    await expect(row).toHaveAttribute('data-struck', 'true')
    await expect
      .poll(() =>
        panel.evaluate(
          () =>
            (
              globalThis.sidelightReport as { chart: { medications: { text: string; status: string }[] } }
            ).chart.medications.find((one) => one.text.startsWith('Neoral'))?.status,
        ),
      )
      .toBe('entered-in-error')
  })
})
