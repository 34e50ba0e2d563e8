import { expect, test } from './fixture'

test.describe('a page that cannot be read gets a clear notice, not silence', () => {
  for (const [what, address, words] of [
    ['a page of the browser', 'chrome://version/', 'a page of the browser itself'],
    ['a PDF viewer', 'hosts/letter.pdf', 'This is a PDF'],
    ['a bare data file', 'hosts/data.xml', 'a bare document'],
  ] as const) {
    test(what, async ({ browserWithExtension, hosts }) => {
      await browserWithExtension.fix({ lang: 'en' })
      const page = await browserWithExtension.context.newPage()
      await page.goto(address.startsWith('chrome:') ? address : `${hosts.origin}/${address}`)
      const opened = browserWithExtension.context.waitForEvent('page')
      await browserWithExtension.click(page)
      const notice = await opened
      await expect(notice.locator('[data-testid="notice"]')).toContainText(words)
      await expect(notice.locator('[data-testid="notice"]')).toContainText('Nothing was read and nothing was judged')
      await notice.close()
      await page.close()
    })
  }
})
