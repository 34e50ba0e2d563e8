import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one line each. */
export const axeViolations = async (shown: Frame | Page): Promise<string[]> => {
  await shown.evaluate(axeSource)
  return shown.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(on: Document): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
      }
    }
    const { violations: found } = await axe.run(document)
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
  })
}
