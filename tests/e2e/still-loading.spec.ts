import type { Frame } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { expect, test } from './fixture'

const chartIn = (panel: Frame): Promise<Report['chart'] | null> =>
  panel.evaluate(() => (globalThis.sidelightReport as Report | undefined)?.chart ?? null)

const STILL_LOADING = { complete: false, signs: expect.arrayContaining(['loading: Loading']) }

test('a page that is still loading is waited for, and no longer than is said', async ({ panelOn }) => {
  // One whose spinner never ends, one whose rows come: both are judged at once on what they show, which is not called whole.
  const never = await panelOn('hosts/still-loading.html?never')
  // Nothing was read yet: that nothing concerns the patient is not known.
  await expect(never.panel.getByTestId('still-loading')).toBeVisible()
  await expect(never.panel.getByTestId('quiet')).toHaveCount(0)
  const { page, panel } = await panelOn('hosts/still-loading.html')
  await expect(panel.locator('[data-testid="page-loading"]')).toBeVisible()
  expect((await chartIn(panel))?.coverage).toMatchObject(STILL_LOADING)

  await page.evaluate('arrive()')
  await expect.poll(async () => (await chartIn(panel))?.medications.length).toBe(120)
  await expect(panel.locator('[data-testid="page-loading"]')).toHaveCount(0)
  expect((await chartIn(panel))?.coverage).toMatchObject({ medications: 'complete', signs: [] })

  await never.page.bringToFront()
  await expect(never.panel.locator('[data-testid="page-loading"]')).toHaveCount(0, { timeout: 20_000 })
  expect((await chartIn(never.panel))?.coverage).toMatchObject(STILL_LOADING)
  await never.page.evaluate('arrive()')
  await expect(never.panel.locator('[data-testid="page-moved"]')).toBeVisible()
})
