import { expect, test } from './fixture'

const CHART = 'pages/ward-atopic-dermatitis-en.html'
const FIELD = '[data-testid="form"] [data-link-id="diagnosis"]'

test('two tabs on one request: the second is told, what it typed stays in view, and nothing is overwritten', async ({
  panelOn,
}) => {
  test.setTimeout(120_000)
  const first = (await panelOn(`${CHART}?tab=1`)).panel
  const saving = '[data-testid="saving"]'
  const program = first.locator('[data-program="be-dupixent-mnp"]').first()
  if (await program.isVisible()) await program.click()
  await first.locator('[data-testid="start-request"]').click()
  await expect(first.locator(saving)).toHaveAttribute('data-saving', 'saved')

  const second = (await panelOn(`${CHART}?tab=2`)).panel
  await second.locator('[data-view="drafts"]').click()
  await second.locator('[data-testid="draft-list"]').getByRole('button', { name: 'Open' }).first().click()
  await expect(second.locator(FIELD)).toBeVisible()

  await first.locator(FIELD).fill('written in the first tab')
  await expect(first.locator(saving)).toHaveAttribute('data-saving', 'saved')
  await second.locator(FIELD).fill('written in the second tab')
  await expect(second.locator(saving)).toHaveAttribute('data-saving', 'newer-version-exists')
  await expect(second.getByRole('alert')).toContainText('changed in another tab')
  await expect(second.locator(FIELD)).toHaveValue('written in the second tab')

  await first.locator('[data-view="drafts"]').click()
  await first.locator('[data-testid="draft-list"]').getByRole('button', { name: 'Open' }).first().click()
  await expect(first.locator(FIELD)).toHaveValue('written in the first tab')
  await first.locator('[data-view="drafts"]').click()
  await first.locator('[data-testid="draft-list"]').getByRole('button', { name: 'Delete' }).first().click()
})
