import { expect, test } from './fixture'

test('this workstation: role, retention and passphrase are kept, in each language, and a day that is none is not', async ({
  browserWithExtension,
}) => {
  const page = await browserWithExtension.context.newPage()
  await page.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html#site`)
  const language = page.locator('.side select')
  for (const [lang, title] of [
    ['fr', 'Ce poste'],
    ['nl', 'Dit werkstation'],
    ['en', 'This workstation'],
  ] as const) {
    await language.selectOption(lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByTestId('room')).toContainText(/\d/)
  }
  await page.getByTestId('role').selectOption('pharmacist')
  await expect(page.getByRole('status')).toContainText('Kept.')
  await page.getByTestId('retention').fill('30')
  await page.getByTestId('retention').blur()
  await page.getByTestId('retention').fill('0')
  await page.getByTestId('retention').blur()
  await page.getByTestId('passphrase-required').check()
  await page.reload()
  await expect(page.getByTestId('role')).toHaveValue('pharmacist')
  await expect(page.getByTestId('retention')).toHaveValue('30')
  await expect(page.getByTestId('passphrase-required')).toBeChecked()

  // Who changed what stands in the log; the day that was none does not.
  await page.goto(page.url().replace('#site', '#audit'))
  await page.reload()
  const lines = page.locator('[data-what="workstation-set"]')
  await expect(lines.filter({ hasText: '→ 30' }).first()).toBeVisible()
  // The latest line stands first; other tests of this browser chose roles before.
  await expect(lines.filter({ hasText: '→ pharmacist' }).first()).toBeVisible()
  await expect(lines.filter({ hasText: '→ 0' })).toHaveCount(0)
  await page.goBack()
  await page.reload()

  await page.getByTestId('role').selectOption('clinician')
  await page.getByTestId('retention').fill('90')
  await page.getByTestId('retention').blur()
  await page.getByTestId('passphrase-required').uncheck()
  await expect(page.getByTestId('passphrase-required')).not.toBeChecked()
  await page.close()
})
