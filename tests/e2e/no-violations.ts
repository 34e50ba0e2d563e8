import { expect, type Page } from '@playwright/test'
import AxeBuilder from 'axe-core'

/** That axe finds nothing on a page of ours, by its default rules (WCAG A and AA, best practices). */
export const noViolations = async (page: Page) => {
  await page.evaluate(AxeBuilder.source)
  const found = await page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
  expect(found).toEqual([])
}
