import { SHOT_VIEWS } from '../../scripts/shot-views'
import { axeViolations } from './axe-violations'
import { AS_OF, expect, PLANNED, test } from './fixture'

for (const view of SHOT_VIEWS.filter((one) => one.once === undefined))
  test(`axe: ${view.name}, in each language, light and dark`, async ({ chart, browserWithExtension }) => {
    test.setTimeout(90_000)
    const page = await chart(view.page)
    for (const lang of ['en', 'fr', 'nl'] as const) {
      await browserWithExtension.fix({
        asOf: AS_OF,
        planned: PLANNED,
        lang,
        ...(view.program === undefined ? {} : { program: view.program }),
      })
      await page.reload()
      await browserWithExtension.click(page)
      const panel = await browserWithExtension.panel(page)
      await panel.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
      await view.prepare(panel, page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeViolations(panel), `${view.name} ${lang} ${colorScheme}`).toEqual([])
      }
    }
  })
