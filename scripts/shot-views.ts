import type { Frame, Page } from '@playwright/test'

/** One view of the panel: the page it opens beside, and what a person does to get there. */
export interface ShotView {
  name: string
  /** Path under tests/. */
  page: string
  program?: string
  prepare(panel: Frame, page: Page): Promise<void>
  /** Pictured once, in English, after this. */
  once?(page: Page): Promise<void>
}

const WARD = 'pages/ward-atopic-dermatitis-en.html'
const asItOpens = async (): Promise<void> => {}
const tab =
  (name: string) =>
  async (panel: Frame): Promise<void> =>
    panel.locator(`[data-view="${name}"]`).click()

/** Every view there is. The accessibility tests walk the same list. */
export const SHOT_VIEWS: readonly ShotView[] = [
  { name: 'verdict', page: WARD, program: 'be-dupixent-mnp', prepare: asItOpens },
  {
    name: 'verdict-open',
    page: WARD,
    program: 'be-dupixent-mnp',
    prepare: async (panel) => {
      const row = panel.locator('[data-criterion*="washout"] .criterion-line').first()
      await row.click()
      await row.evaluate((line) => line.scrollIntoView({ block: 'start' }))
    },
  },
  { name: 'programs', page: 'pages/hopital-psoriasis-fr.html', prepare: asItOpens },
  { name: 'chart', page: WARD, program: 'be-dupixent-mnp', prepare: tab('chart') },
  { name: 'time', page: WARD, program: 'be-dupixent-mnp', prepare: tab('time') },
  {
    name: 'chart-correct',
    page: 'pages/hopital-psoriasis-fr.html',
    prepare: async (panel) => {
      await tab('chart')(panel)
      const entry = panel.locator('.entry[data-recognised="false"]').first()
      await entry.locator('[aria-expanded]').click()
      await entry.evaluate((row) => row.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'pages-together',
    page: 'hosts/pager.html',
    program: 'be-dupixent-mnp',
    prepare: async (panel, page) => {
      const before = await page.locator('tbody').innerText()
      await page.locator('#next').click()
      await page.waitForFunction((was) => document.querySelector('tbody')?.innerText !== was, before)
      await panel.locator('[data-testid="read-again"]').click()
      await panel.locator('[data-testid="pages-read"]').waitFor()
      await tab('chart')(panel)
      await panel.locator('[data-not-here]').first().waitFor()
    },
  },
  { name: 'requests', page: WARD, program: 'be-dupixent-mnp', prepare: tab('drafts') },
  {
    name: 'request',
    page: WARD,
    program: 'be-dupixent-mnp',
    prepare: async (panel) => {
      await panel.locator('[data-testid="start-request"]').click()
      await panel.locator('[data-testid="form"]').waitFor()
    },
  },
  { name: 'nothing-read', page: 'pages/clinic-no-medications-en.html', prepare: asItOpens },
  {
    name: 'teach',
    page: 'pages/hopital-psoriasis-fr.html',
    prepare: async (panel) => {
      await tab('chart')(panel)
      await panel.locator('[data-testid="teach-page"]').click()
      for (const [keys, as] of [
        [[], 'list'],
        [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'drug'],
      ] as const) {
        const pad = panel.locator('[data-testid="teach-pad"]')
        for (const key of keys) await pad.locator('button').first().press(key)
        await panel.locator('#teach-as').selectOption(as)
        await panel.locator('[data-testid="teach-take"] button').click()
        await panel
          .locator('[data-testid="teach-taken"] tr')
          .nth(as === 'list' ? 0 : 1)
          .waitFor()
      }
    },
  },
]
