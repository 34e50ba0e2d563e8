import { type Frame, test as plain } from '@playwright/test'
import type { Report } from '../../lib/model/report'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { AS_OF, expect, PLANNED, untilReady } from './fixture'
import { serveHosts } from './hosts'
import { keptByExtension } from './kept-by-extension'

const PASSPHRASE = 'vier paarden in een wei'
/** Written by a person about a patient: as secret as what was read. */
const TYPED = 'een zin die alleen een mens over haar schrijft'
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

/** One patient's part of the day: an answer, a request with something typed, and who asks; gives back what must stay unseen. */
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
  await panel.locator('[data-testid="start-request"]').click()
  await panel.locator('[data-testid="form"] input[data-link-id="diagnosis"]').fill(TYPED)
  await saved(panel)
  return { panel, secrets: secretsOf(report) }
}

plain('after a day with three patients, nothing of them stands in clear in what the extension keeps', async () => {
  plain.setTimeout(240_000)
  const hosts = await serveHosts()
  const browser = await openBrowser({ hostRules: OFFLINE })
  try {
    const secrets: string[] = [TYPED, PASSPHRASE]
    const unseen = async (when: string) => {
      const kept = (await keptByExtension(browser)).toLowerCase()
      expect(kept).toContain('ecdh-es+a256gcm')
      expect(
        secrets.filter((secret) => kept.includes(secret.toLowerCase())),
        when,
      ).toEqual([])
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
