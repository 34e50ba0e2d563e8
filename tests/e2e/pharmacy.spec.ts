import type { Page } from '@playwright/test'
import { WorkbenchChart } from '../../lib/platform/pharmacy-messages'
import { chartWith } from '../unit/pharmacy/packs'
import { expect, test } from './fixture'
import { noViolations } from './no-violations'

const AS_OF = '2023-03-01'

/** A patient who would start belatacept while it was rationed. */
const chart = chartWith(AS_OF, [
  { text: 'Nulojix 250 mg poudre pour perfusion', start: null, end: null, status: 'intended' },
  { text: 'Prograf 1 mg gélule', start: '2022-01-10', end: null, status: 'active' },
])
const given = WorkbenchChart.parse({
  chart: { ...chart, patient: { ...chart.patient, name: 'ABEL, Ruth' } },
  answers: [
    { question: 'fr-nulojix/rescue.situation', value: 'yes', who: 'a prescriber', when: AS_OF },
    { question: 'fr-nulojix/allocated', value: 'yes', who: 'a prescriber', when: AS_OF },
  ],
  asOf: AS_OF,
  planned: AS_OF,
  jurisdictions: ['FR'],
})

/** The words a pharmacist goes by, in each language of the page. */
const SAID = {
  en: {
    open: 'Checks to do',
    clear: 'May be released',
    holds: 'Holds',
    signed: 'Signed',
    local: 'local count',
    rows: '1 of 1 line',
    show: 'Show',
    recap: 'Under treatment',
  },
  fr: {
    open: 'Vérifications à faire',
    clear: 'Peut être validé',
    holds: 'Rempli',
    signed: 'Signé',
    local: 'décompte local',
    rows: '1 sur 1 ligne',
    show: 'Afficher',
    recap: 'Sous traitement',
  },
  nl: {
    open: 'Nog na te gaan',
    clear: 'Mag gevalideerd worden',
    holds: 'Vervuld',
    signed: 'Getekend',
    local: 'lokale telling',
    rows: '1 van 1 regel',
    show: 'Tonen',
    recap: 'Onder behandeling',
  },
} as const

test.describe('the pharmacist’s workbench', () => {
  let page: Page
  test.beforeEach(async ({ browserWithExtension }) => {
    page = await browserWithExtension.context.newPage()
    await page.goto(`chrome-extension://${browserWithExtension.extensionId}/pharmacy.html`)
    await page.getByRole('combobox').first().waitFor()
    await page.evaluate(async (put) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set(items: object): Promise<void> } } }
      }
      await chrome.storage.session.set({ 'workbench-chart': put })
    }, given)
    await page.goto(`chrome-extension://${browserWithExtension.extensionId}/pharmacy.html?again#verify`)
    await page.locator('.side select').selectOption('en')
    await page.getByTestId('who').fill('a pharmacist')
    await page.getByTestId('centre').fill('CHU A')
    await page.getByTestId('centre').blur()
  })
  test.afterEach(async () => {
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'session' | 'local', { remove(key: string): Promise<void> }> }
      }
      await chrome.storage.session.remove('workbench-chart')
      await chrome.storage.local.remove('settings')
      await new Promise((resolve) => {
        const request = indexedDB.open('sidelight')
        request.onsuccess = () => {
          const stores = ['ledger', 'receipts', 'register', 'workstation']
          const work = request.result.transaction(stores, 'readwrite')
          for (const store of stores) work.objectStore(store).clear()
          work.oncomplete = () => {
            request.result.close()
            resolve(null)
          }
        }
      })
    })
    await page.close()
  })

  for (const lang of ['en', 'fr', 'nl'] as const)
    test(`opens only when every mandatory check is done, and leaves a receipt and a line in the ledger (${lang})`, async () => {
      const said = SAID[lang]
      await page.locator('.side select').selectOption(lang)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      const gate = page.locator('[data-program="fr-nulojix"]')
      await expect(gate).toHaveAttribute('data-gate', 'open')
      await expect(gate).toContainText(said.open)
      await expect(gate.locator('[data-check="priority-indication"]')).toHaveAttribute('data-state', 'done')
      await expect(gate.getByTestId('pass')).toBeDisabled()
      const holds = (check: string) =>
        gate.locator(`[data-check="${check}"]`).getByRole('button', { name: new RegExp(`^${said.holds}:`) })
      for (const check of ['platform', 'initiation-declared', 'not-from-stock']) await holds(check).click()
      await expect(gate).toHaveAttribute('data-gate', 'clear')
      // A press too many is taken back by another.
      await holds('platform').click()
      await expect(gate).toHaveAttribute('data-gate', 'open')
      await holds('platform').click()
      await expect(gate).toContainText(said.clear)
      const fingerprint = await gate.getByTestId('fingerprint').innerText()
      await gate.getByTestId('pass').click()
      await expect(gate.getByTestId('decided')).toContainText(said.signed)
      await expect(gate.getByTestId('pass'), 'nothing is signed twice').toBeDisabled()
      await gate.getByTestId('count').click()
      await expect(gate.getByTestId('decided')).toContainText(said.local)
      await page.locator('[data-section="receipts"]').click()
      await expect(page.getByTestId('rows')).toContainText(said.rows)
      await page.getByRole('button', { name: `${said.show}: 1` }).click()
      const receipt = page.getByTestId('receipt')
      await expect(receipt).toContainText(fingerprint)
      await expect(receipt.getByRole('row')).toHaveCount(await gate.locator('[data-check]').count())
      if (lang === 'en') await noViolations(page)
      await page.keyboard.press('Escape')
      await expect(receipt).toHaveCount(0)
      await page.locator('[data-section="ledger"]').click()
      await expect(page.getByTestId('recap')).toContainText('1')
      await expect(page.locator('section[data-entries="1"]')).toContainText(said.recap)
      if (lang === 'en') await noViolations(page)
    })

  test('a refusal needs its reason and makes the message to the prescriber, in the language of the page', async () => {
    const gate = page.locator('[data-program="fr-nulojix"]')
    await expect(gate.getByTestId('refuse')).toBeDisabled()
    await page.locator('.side select').selectOption('fr')
    await gate.getByTestId('reason').selectOption('stock-rule')
    await gate.getByTestId('refuse').click()
    await expect(gate.getByTestId('message')).toHaveValue(/Prescription de Nulojix : non délivrée/)
    await expect(gate.getByTestId('message')).toHaveValue(/plateforme dédiée/)
  })

  test('a log that leaves verifies; with a byte changed it does not', async () => {
    const gate = page.locator('[data-program="fr-nulojix"]')
    await gate.getByTestId('reason').selectOption('dose')
    await gate.getByTestId('refuse').click()
    await expect(gate.getByTestId('decided')).toContainText('Signed')
    await page.locator('[data-section="receipts"]').click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-log').click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const log = Buffer.concat(chunks)
    const verify = (buffer: Buffer) =>
      page.getByTestId('verify-log').setInputFiles([{ name: 'log.txt', mimeType: 'text/plain', buffer }])
    await verify(log)
    await expect(page.getByTestId('log-said')).toContainText('The log holds: 1 receipt')
    const changed = Buffer.from(log)
    changed[300] = (changed[300] ?? 0) ^ 1
    await verify(changed)
    await expect(page.getByTestId('log-said')).toContainText('altered')
  })

  test('a place is kept while one remains, refused with its reason when none does, and given back; a line is struck out', async () => {
    test.setTimeout(90_000)
    await page.locator('[data-section="ledger"]').click()
    await expect(page.getByTestId('ledger-empty')).toBeVisible()
    const rescue = page.locator('[data-indication="rescue"]')
    await rescue.getByRole('spinbutton').fill('1')
    await rescue.getByRole('button', { name: /^Set/ }).click()
    await expect(rescue.getByTestId('remaining')).toHaveText('1')
    await expect(rescue.getByTestId('reserve')).toBeDisabled()
    const said = page.getByTestId('reserve-said')
    const keep = async (name: string) => {
      await page.getByTestId('reserve-name').fill(name)
      await page.getByTestId('reserve-born').fill('1951-03-14')
      await rescue.getByTestId('reserve').click()
    }
    await keep('ABEL, Ruth')
    await expect(said).toContainText(': 0 of 1 (local count)')
    await keep('Ruth Abel')
    await expect(said).toContainText('has a place this month')
    await keep('OKAFOR, Ben')
    await expect(said).toContainText('No place was reserved: the quota of the month is used up (local count)')
    await expect(page.getByTestId('reservations').getByRole('listitem')).toHaveCount(1)
    await page.getByTestId('cancel-reservation').click()
    await expect(rescue.getByTestId('remaining')).toHaveText('1')
    await expect(page.getByTestId('reservations')).toHaveCount(0)
    await page.getByRole('button', { name: /^Strike out: cancelled/ }).click()
    await page.getByLabel(/^Why is it wrong/).fill('the patient comes after all')
    await page.getByLabel(/^Why is it wrong/).press('Enter')
    await expect(rescue.getByTestId('remaining')).toHaveText('0')
    await expect(page.locator('tr.struck')).toContainText('the patient comes after all')
    await page.getByTestId('month').selectOption({ index: 0 })
    await expect(rescue.getByTestId('remaining'), 'the next month has its whole maximum').toHaveText('1')
    const named = page.getByTestId('pseudonym-key')
    await page.getByTestId('pseudonyms').locator('summary').click()
    await expect(named).toContainText('a key of its own')
    await page.getByTestId('pseudonyms').getByRole('textbox').fill('green heron on the roof')
    await page.getByTestId('phrase-set').click()
    await expect(named).toContainText('The other workstations must show the same key')
  })

  test('the register publishes nothing of fewer than five patients', async () => {
    await page.locator('[data-section="register"]').click()
    await page.getByLabel('Patient (becomes').fill('ABEL, Ruth')
    await page.getByLabel('Medicine (INN)').fill('salbutamol')
    await page.getByLabel('Condition').fill('a rare disease')
    await page.getByRole('button', { name: 'Add' }).click()
    await expect(page.getByTestId('rows')).toContainText('1 of 1 line')
    await expect(page.getByTestId('too-few')).toBeVisible()
    await noViolations(page)
  })
})

test('a worklist: the pharmacist sees which rows are under a program, and a click shows the row', async ({
  browserWithExtension,
  panelOn,
}) => {
  const settings = await browserWithExtension.context.newPage()
  await settings.goto(`chrome-extension://${browserWithExtension.extensionId}/pharmacy.html`)
  await settings.getByTestId('pharmacist').check()
  const { page, panel } = await panelOn('worklists/table--en.html')
  const list = panel.getByTestId('worklist')
  await expect(list).toHaveAttribute('data-rows', '6')
  await expect(list.locator('[data-flag]')).toHaveCount(4)
  await expect(list).toContainText('WHITFIELD, Claire')
  await list.locator('[data-flag^="Lemtrada"]').click()
  const outline = page.locator('sidelight-highlight')
  await expect(outline).toHaveCount(1)
  const row = await page.locator('tr', { hasText: 'Lemtrada' }).boundingBox()
  await expect
    .poll(async () => {
      const box = await outline.boundingBox()
      return (
        box !== null && row !== null && Math.abs(box.y + box.height / 2 - (row.y + row.height / 2)) < row.height / 2
      )
    })
    .toBe(true)
  await settings.getByTestId('pharmacist').uncheck()
  await settings.close()
})
