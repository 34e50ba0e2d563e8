import type { Report } from '../../lib/model/report'
import { expect, test } from './fixture'

/** Daily use: no day is fixed, and nobody has chosen anything yet. */
test('whose programs speak is asked once, and can be changed later', async ({ browserWithExtension, chart }) => {
  const open = async (query: string) => {
    const page = await chart(`pages/ward-atopic-dermatitis-en.html?${query}`)
    await browserWithExtension.fix({ lang: 'en' })
    await browserWithExtension.click(page)
    const panel = await browserWithExtension.panel(page)
    await panel.waitForFunction(() => document.documentElement.dataset.ready === 'verdict', null, { timeout: 20_000 })
    const noticeOf = async (program: string) =>
      (await panel.evaluate(() => globalThis.sidelightReport as Report)).judgements.find(
        (one) => one.program === program,
      )?.notice
    return { page, panel, noticeOf }
  }
  const worker = await browserWithExtension.worker()
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }
    ).chrome.storage.local.remove('settings'),
  )

  const first = await open('first-run')
  await expect(first.panel.getByTestId('site-asked')).toBeVisible()
  const said = await first.noticeOf('be-dupixent-mnp')
  expect(said).not.toBe('none')
  await first.panel.locator('[data-country="BE"]').uncheck()
  await first.panel.getByTestId('site-keep').click()
  await expect(first.panel.getByTestId('site-asked')).toHaveCount(0)
  await first.page.close()

  const second = await open('second-run')
  await expect(second.panel.getByTestId('site-asked')).toHaveCount(0)
  expect(await second.noticeOf('be-dupixent-mnp')).toBe('none')
  await expect(second.panel.getByTestId('site-change')).toHaveText('Programs of: France, European Union')
  await second.panel.getByTestId('site-change').click()
  await second.panel.locator('[data-country="BE"]').check()
  await second.panel.getByTestId('site-keep').click()
  await expect(second.panel.getByTestId('site-change')).toHaveText('Programs of: Belgium, France, European Union')
  await second.page.close()

  const third = await open('third-run')
  expect(await third.noticeOf('be-dupixent-mnp')).toBe(said)
})
