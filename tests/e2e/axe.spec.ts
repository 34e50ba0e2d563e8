import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame } from '@playwright/test'
import { SHOT_VIEWS } from '../../scripts/shot-views'
import { AS_OF, expect, PLANNED, test } from './fixture'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one line each. */
const violations = async (panel: Frame): Promise<string[]> => {
  await panel.evaluate(axeSource)
  return panel.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(on: Document): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
      }
    }
    const { violations: found } = await axe.run(document)
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
  })
}

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
        expect(await violations(panel), `${view.name} ${lang} ${colorScheme}`).toEqual([])
      }
    }
  })
