import { SHOT_VIEWS } from '../../scripts/shot-views'
import { axeViolations } from './axe-violations'
import { AS_OF, expect, PLANNED, test } from './fixture'
import { languagesOf } from './languages'

for (const [nth, view] of SHOT_VIEWS.filter((one) => one.once === undefined).entries())
  test(`axe: ${view.name}, light and dark`, async ({ chart, browserWithExtension }) => {
    test.setTimeout(90_000)
    const page = await chart(view.page)
    for (const lang of languagesOf(nth)) {
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
