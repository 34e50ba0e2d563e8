import { axeViolations } from '../tests/e2e/axe-violations'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'

/** `npm run soak -- axe`: every section of our own full pages in each language and theme. The panel's views are in the tests. */
const LANGS = ['en', 'fr', 'nl'] as const
const PAGES = ['options.html', 'pharmacy.html'] as const

build('chrome')
const browser = await openBrowser({ hostRules: OFFLINE })
let looked = 0
let found = 0
try {
  const page = await browser.context.newPage()
  for (const file of PAGES) {
    await page.goto(`chrome-extension://${browser.extensionId}/${file}`)
    const links = page.locator('.side [data-section]')
    await links.first().waitFor()
    const sections = await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-section') ?? ''))
    for (const lang of LANGS) {
      await page.locator('[data-testid="language"]').selectOption(lang)
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang)
      for (const section of sections) {
        await page.locator(`[data-section="${section}"]`).click()
        await page.locator(`[data-section="${section}"][aria-current="page"]`).waitFor()
        await page.waitForLoadState('networkidle')
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          looked++
          for (const one of await axeViolations(page)) {
            found++
            console.log(`${file}#${section} ${lang} ${colorScheme}: ${one}`)
          }
        }
      }
    }
  }
} finally {
  await browser.close()
}
console.log(`${looked} views, ${found} violations`)
process.exitCode = found === 0 ? 0 : 1
