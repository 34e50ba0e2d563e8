import { type Frame, test as plain } from '@playwright/test'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { AS_OF, expect, PLANNED, untilReady } from './fixture'
import { type Hosts, serveHosts } from './hosts'

const CHART = 'pages/ward-atopic-dermatitis-en.html'
const PASSPHRASE = 'vier paarden in een wei'
const TYPED = 'eczema since childhood'

interface Kept {
  version: number
  drafts: { id: string; updatedAt: string }[]
  backups: string[]
}

const openPanel = async (browser: SidelightBrowser, hosts: Hosts, address: string): Promise<Frame> => {
  const page = await browser.context.newPage()
  await page.goto(`${hosts.origin}/${CHART}?${address}`)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await untilReady(panel)
  return panel
}

/** What stands in the database, without going through the extension's own code. */
const kept = async (browser: SidelightBrowser): Promise<Kept> =>
  (await browser.worker()).evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const db = await asked(indexedDB.open('sidelight'))
    const all = <T>(store: string): Promise<T[]> => asked(db.transaction(store).objectStore(store).getAll())
    const backups = db.objectStoreNames.contains('backups') ? await all<{ id: string }>('backups') : []
    const found = { version: db.version, drafts: await all<Kept['drafts'][number]>('drafts') }
    db.close()
    return { ...found, backups: backups.map(({ id }) => id) }
  })

/**
 * Puts the database back to the version before cases, with the keys it has, and three requests: the one that is kept, one that nobody
 * touched for years, and one whose content is damaged.
 */
const makeOlder = async (browser: SidelightBrowser): Promise<void> =>
  (await browser.worker()).evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    const db = await asked(indexedDB.open('sidelight'))
    const all = (store: string): Promise<{ id: string }[]> => asked(db.transaction(store).objectStore(store).getAll())
    const [drafts, keys, vault] = [await all('drafts'), await all('keys'), await all('vault')]
    db.close()
    await asked(indexedDB.deleteDatabase('sidelight'))
    // Dexie's third version is the browser's thirtieth.
    const opening = indexedDB.open('sidelight', 30)
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('drafts', { keyPath: 'id' })
      for (const index of ['patientKey', 'program', 'updatedAt']) store.createIndex(index, index)
      for (const name of ['keys', 'vault']) opening.result.createObjectStore(name, { keyPath: 'id' })
    }
    const old = await asked(opening)
    const writing = old.transaction(['drafts', 'keys', 'vault'], 'readwrite')
    const [mine] = drafts
    for (const row of [mine, { ...mine, id: 'old', updatedAt: '2020-01-05T09:00:00.000Z' }, { ...mine, id: 'damaged' }])
      writing.objectStore('drafts').put(row)
    for (const row of keys) writing.objectStore('keys').put(row)
    for (const row of vault) writing.objectStore('vault').put(row)
    await new Promise((done) => (writing.oncomplete = done))
    old.close()
  })

/** From here on the worker's database refuses every write, as a browser does for that reason; null: it takes them again. */
const refuseWrites = async (browser: SidelightBrowser, reason: string | null): Promise<void> =>
  (await browser.worker()).evaluate((name) => {
    const real = globalThis as unknown as { realPut?: IDBObjectStore['put'] }
    real.realPut ??= IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put =
      name === null
        ? real.realPut
        : () => {
            throw new DOMException('refused', name)
          }
  }, reason)

const requirePassphrase = async (browser: SidelightBrowser): Promise<void> =>
  (await browser.worker()).evaluate(async () => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: { local: { get(key: string): Promise<{ settings?: object }>; set(all: object): Promise<void> } }
        }
      }
    ).chrome.storage
    const { settings } = await local.get('settings')
    await local.set({ settings: { ...settings, passphraseRequired: true } })
  })

plain(
  'requests outlive a new version, damage, a full disk and a rule that came later; what was deleted by age is told',
  async () => {
    plain.setTimeout(180_000)
    const hosts = await serveHosts()
    const browser = await openBrowser({ hostRules: OFFLINE })
    try {
      const first = await openPanel(browser, hosts, 'first')
      await first.locator('[data-testid="start-request"]').click()
      const field = '[data-testid="form"] [data-link-id="diagnosis"]'
      const saving = (panel: Frame) => panel.locator('[data-testid="saving"]')
      await first.locator(field).fill(TYPED)
      await expect(saving(first)).toHaveAttribute('data-saving', 'saved')
      const [mine] = (await kept(browser)).drafts
      await makeOlder(browser)
      await browser.stopWorker()
      // Asking for the requests starts the worker, which finds the older database.
      await first.locator('[data-view="drafts"]').click()
      const panel = await openPanel(browser, hosts, 'second')
      await panel.locator('[data-view="drafts"]').click()
      const requests = panel.locator('[data-testid="draft-list"] [data-draft]')

      await plain.step(
        'the older database is brought forward: what is too old goes, with notice; the rest stands',
        async () => {
          await expect(panel.locator('[data-testid="purged"]')).toContainText('1 request was deleted by its age')
          await panel.locator('[data-testid="purged"] button').click()
          await expect(panel.locator('[data-testid="purged"]')).toHaveCount(0)
          await expect(requests).toHaveCount(2)
          const now = await kept(browser)
          expect(now.version).toBe(60)
          expect(now.drafts.map(({ id }) => id).sort()).toEqual([mine?.id, 'damaged'].sort())
          // Every row was found in the new form: no copy is left behind.
          expect(now.backups).toEqual([])
        },
      )

      await plain.step('a damaged request is said to be damaged, and left as it is', async () => {
        const before = await kept(browser)
        await panel.locator('[data-draft="damaged"] button').first().click()
        const line = panel.locator('[data-draft="damaged"]')
        await expect(line.getByTestId('refused')).toContainText('cannot be read')
        await expect(line.getByRole('button', { name: 'Delete for good' })).toBeVisible()
        // The others stay where they are.
        await expect(requests).toHaveCount(2)
        expect(await kept(browser)).toEqual(before)
      })

      const third = await openPanel(browser, hosts, 'third')
      await plain.step('the sound one opens as it was typed', async () => {
        await third.locator('[data-view="drafts"]').click()
        await third.locator(`[data-draft="${mine?.id}"] button`).first().click()
        await expect(third.locator(field)).toHaveValue(TYPED)
      })

      for (const [reason, code] of [
        ['QuotaExceededError', 'storage-full'],
        ['UnknownError', 'storage-failed'],
      ] as const)
        await plain.step(`${reason}: said, what stands is untouched, and saved as soon as it can be`, async () => {
          const before = await kept(browser)
          await refuseWrites(browser, reason)
          await third.locator(field).fill(`${TYPED}, ${reason}`)
          await expect(saving(third)).toHaveAttribute('data-saving', code)
          await expect(third.getByRole('alert').filter({ hasText: /what you typed is still here/i })).toBeVisible()
          expect(await kept(browser)).toEqual(before)
          await refuseWrites(browser, null)
          await expect(saving(third)).toHaveAttribute('data-saving', 'saved')
          expect(await kept(browser)).not.toEqual(before)
        })

      await plain.step(
        'once a passphrase is required nothing more is saved without one, and nothing typed is lost',
        async () => {
          await requirePassphrase(browser)
          await third.locator(field).fill(`${TYPED}, under the rule`)
          await expect(saving(third)).toHaveAttribute('data-saving', 'passphrase-required')
          await third.locator('[data-view="drafts"]').click()
          const vault = third.locator('[data-testid="vault"]')
          await vault.locator('#vault-new').fill(PASSPHRASE)
          await vault.locator('#vault-again').fill(PASSPHRASE)
          await vault.getByRole('button', { name: 'Set passphrase' }).click()
          await vault.locator('#vault-enter').fill(PASSPHRASE)
          await vault.getByRole('button', { name: 'Unlock' }).click()
          await expect(vault).toHaveAttribute('data-locked', 'false')
          await expect(vault.getByRole('button', { name: 'Go back to a key' })).toHaveCount(0)
          await third.locator(`[data-draft="${mine?.id}"] button`).first().click()
          await expect(third.locator(field)).toHaveValue(`${TYPED}, under the rule`)
          await expect(saving(third)).toHaveAttribute('data-saving', 'saved')
        },
      )
    } finally {
      await browser.close()
      await hosts.close()
    }
  },
)
