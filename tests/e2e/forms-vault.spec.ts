import { type Frame, test as plain } from '@playwright/test'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { AS_OF, expect, PLANNED, untilReady } from './fixture'
import { type Hosts, serveHosts } from './hosts'
import { keptByExtension } from './kept-by-extension'

const CHART = 'pages/ward-atopic-dermatitis-en.html'
const PASSPHRASE = 'vier paarden in een wei'
const TYPED = 'eczema since childhood, written by a person'
/** What stands on the page of this patient and on no other: name, birth date, record number, medicines as written. */
const PATIENT =
  /PEETERS|Lotte|1991|14 Mar|NG-204417|Methotrexate 2\.5|Ledertrexate|Neoral-Sandimmun|Medrol|written by a person/i

const openPanel = async (browser: SidelightBrowser, hosts: Hosts): Promise<Frame> => {
  const page = await browser.context.newPage()
  await page.goto(`${hosts.origin}/${CHART}`)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await untilReady(panel)
  return panel
}

const saved = (panel: Frame) => expect(panel.locator('[data-testid="saving"]')).toHaveAttribute('data-saving', 'saved')

plain('a request is kept unreadable, locked by a passphrase, and opens again with it', async () => {
  plain.setTimeout(120_000)
  const hosts = await serveHosts()
  const browser = await openBrowser({ hostRules: OFFLINE })
  try {
    const panel = await openPanel(browser, hosts)
    await panel.locator('[data-testid="start-request"]').click()
    const diagnosis = panel.locator('[data-testid="form"] [data-link-id="diagnosis"]')
    await diagnosis.fill(TYPED)
    await saved(panel)

    await plain.step('under the key of this browser nothing of the patient stands in what is kept', async () => {
      const kept = await keptByExtension(browser)
      expect(kept).toContain('ECDH-ES+A256GCM')
      expect(kept.match(PATIENT)).toBeNull()
    })

    await plain.step('with a passphrase the requests lock, and a wrong one does not open them', async () => {
      await panel.locator('[data-view="drafts"]').click()
      const vault = panel.locator('[data-testid="vault"]')
      await vault.locator('summary').click()
      await expect(vault).toContainText('a passphrase is safer')
      await vault.locator('#vault-new').fill(PASSPHRASE)
      await vault.locator('#vault-again').fill(PASSPHRASE)
      await vault.getByRole('button', { name: 'Set passphrase' }).click()
      await expect(vault).toHaveAttribute('data-locked', 'true')
      await vault.locator('#vault-enter').fill('a wrong passphrase')
      await vault.getByRole('button', { name: 'Unlock' }).click()
      await expect(vault.getByRole('alert')).toContainText('does not open')
      expect((await keptByExtension(browser)).match(PATIENT)).toBeNull()
    })

    await plain.step('the right one opens the request that was asked for, as it was typed', async () => {
      await panel.locator('[data-testid="draft-list"] button').first().click()
      const vault = panel.locator('[data-testid="vault"]')
      await vault.locator('#vault-enter').fill(PASSPHRASE)
      await vault.getByRole('button', { name: 'Unlock' }).click()
      await expect(diagnosis).toHaveValue(TYPED)
    })

    await plain.step('what is written while it is open and after it was locked is kept alike', async () => {
      await diagnosis.fill(`${TYPED}, later`)
      await saved(panel)
      const kept = await keptByExtension(browser)
      expect(kept.match(PATIENT)).toBeNull()
      expect(kept).not.toContain(PASSPHRASE)
    })
  } finally {
    await browser.close()
    await hosts.close()
  }
})
