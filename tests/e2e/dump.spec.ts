import { type Frame, test as plain } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { disguisesOf } from './disguises'
import { AS_OF, expect, PLANNED, untilReady } from './fixture'
import { serveHosts } from './hosts'
import { keptByExtension } from './kept-by-extension'
import { markReady } from './mark-ready'

const PASSPHRASE = 'vier paarden in een wei'
/** Written by a person about a patient: as secret as what was read. */
const TYPED = 'een zin die alleen een mens over haar schrijft'
/** A medicine that a person adds to a chart. */
const ADDED = 'Imurel 50 mg sinds haar opname'
const CHARTS = [
  'pages/ward-atopic-dermatitis-en.html',
  'pages/ziekenhuis-eczeem-nl.html',
  'pages/hopital-psoriasis-fr.html',
]

/** What must stand nowhere in clear: each part of the name, the birth date however it is written, every line of every list. */
const secretsOf = ({ chart }: Report): string[] => {
  const { name = '', birthDate } = chart.patient
  const iso = typeof birthDate === 'string' ? birthDate : ''
  const [year, month, day] = iso.split('-')
  return [
    ...name.split(/[\s,]+/).filter((part) => part.length > 3),
    ...(day === undefined
      ? []
      : [iso, `${day}/${month}/${year}`, `${day}.${month}.${year}`, `${day}-${month}-${year}`]),
    ...[...chart.medications, ...chart.allergies, ...chart.problems].map(({ text }) => text),
  ].filter((secret) => secret.length > 3)
}

const saved = (panel: Frame) => expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')

/** One patient's part of the day: an answer, rows put right, a request with something typed, sent; gives back what must stay unseen. */
const treat = async (browser: SidelightBrowser, url: string): Promise<{ panel: Frame; secrets: string[] }> => {
  const page = await browser.context.newPage()
  await page.goto(url)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await untilReady(panel)
  const report = await panel.evaluate(() => globalThis.sidelightReport)
  if (report === undefined || 'error' in report) throw new Error('no report')
  await panel.locator('[data-answer="yes"]').first().click()
  await panel.locator('[data-view="chart"]').click()
  await panel.locator('#add-entry').fill(ADDED)
  await panel.locator('[data-testid="add-entry"] button').click()
  await expect(panel.locator('[data-entry^="added-"]')).toHaveCount(1)
  await panel.locator('.entry-head button.link').first().click()
  await panel.locator('[data-testid="irrelevant"]').first().click()
  await panel.locator('[data-view="verdict"]').click()
  await panel.locator('[data-testid="start-request"]').click()
  await panel.locator('[data-testid="form"] [data-link-id="diagnosis"]').fill(TYPED)
  await saved(panel)
  const details = panel.locator('[data-testid="my-details"]')
  if (!(await details.locator('#me-name').isVisible())) await details.locator('summary').click()
  await details.locator('#me-name').fill('Dr. An Willems')
  await details.locator('[data-testid="keep-me"]').click()
  await saved(panel)
  await panel.locator('[data-view="drafts"]').click()
  const line = panel.locator('[data-draft]').first()
  await markReady(panel, (await line.getAttribute('data-draft')) ?? '')
  await line.getByRole('button', { name: 'Open' }).click()
  await panel.locator('[data-testid="form"] [data-link-id="diagnosis"]').fill(`${TYPED}.`)
  await saved(panel)
  await panel.locator('[data-testid="case"] [data-to="sent"]').click()
  await expect(panel.locator('[data-testid="case"]')).toHaveAttribute('data-state', 'sent')
  return { panel, secrets: secretsOf(report) }
}

plain('after a day with three patients, nothing of them stands in clear in what the extension keeps', async () => {
  plain.setTimeout(240_000)
  const hosts = await serveHosts()
  const browser = await openBrowser({ hostRules: OFFLINE })
  try {
    const secrets: string[] = [TYPED, PASSPHRASE, ADDED]
    const unseen = async (when: string) => {
      const kept = await keptByExtension(browser)
      expect(kept).toContain('ECDH-ES+A256GCM')
      expect(kept, 'what a request and its way leave in clear').toContain('"to":"sent"')
      const folded = kept.toLowerCase()
      const seen = (secret: string) =>
        folded.includes(secret.toLowerCase()) || disguisesOf(secret).some((text) => kept.includes(text))
      expect(secrets.filter(seen), when).toEqual([])
    }
    let panel: Frame | undefined
    for (const chart of CHARTS) {
      const treated = await treat(browser, `${hosts.origin}/${chart}`)
      secrets.push(...treated.secrets)
      panel = treated.panel
      await unseen(chart)
    }
    if (panel === undefined) throw new Error('no patient')
    expect(secrets.length).toBeGreaterThan(30)
    // The look-out itself: a name of one's own details, kept in clear, is found, and would be in base64 and in UTF-16.
    const own = await keptByExtension(browser)
    expect(own).toContain('Dr. An Willems')
    for (const text of [btoa('x Dr. An Willems y'), Buffer.from('xDr. An Willems', 'utf16le').toString('latin1')])
      expect(disguisesOf('Dr. An Willems').some((one) => text.includes(one))).toBe(true)

    await panel.locator('[data-view="drafts"]').click()
    const vault = panel.locator('[data-testid="vault"]')
    await vault.locator('summary').click()
    await vault.locator('#vault-new').fill(PASSPHRASE)
    await vault.locator('#vault-again').fill(PASSPHRASE)
    await vault.getByRole('button', { name: 'Set passphrase' }).click()
    await expect(vault).toHaveAttribute('data-locked', 'true')
    await unseen('locked')
    await vault.locator('#vault-enter').fill(PASSPHRASE)
    await vault.getByRole('button', { name: 'Unlock' }).click()
    await expect(vault).toHaveAttribute('data-locked', 'false')
    await unseen('unlocked')
  } finally {
    await browser.close()
    await hosts.close()
  }
})
