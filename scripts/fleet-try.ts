import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { PACK_TYPE, sign } from '../lib/packs/trust/sign'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { compileFolder } from './pack-folders'

/** `npm run fleet:try`: a policy in Chromium's own folder reaches the extension; the folder is left as it was found. */
const FOLDER = '/etc/chromium/policies/managed'
const FILE = join(FOLDER, 'sidelight-fleet-try.json')

build('chrome')
const pair = await generateKeyPair('EdDSA', { extractable: true })
const privateKey = await exportJWK(pair.privateKey)
const compiled = compileFolder('programs/fr-filnemus-duloxetine')
if (!compiled.ok) throw new Error(compiled.problem)
const pack = await sign(JSON.stringify({ ...compiled.value, version: 2 }), PACK_TYPE, privateKey)
const policy = {
  language: 'nl',
  role: 'clinician',
  retentionDays: 30,
  passphraseRequired: true,
  allowedSites: ['*.hospital.example'],
  featuresOff: ['hints'],
  trustedKeys: [
    {
      name: 'Fleet key',
      key: privateKey.x,
      programs: ['fr-filnemus-*'],
      jurisdictions: ['FR'],
      expiresOn: '2099-12-31',
    },
  ],
  packs: [pack, 'not a pack'],
}

const idOf = async (): Promise<string> => {
  const browser = await openBrowser({ hostRules: OFFLINE })
  await browser.close()
  return browser.extensionId
}

const id = await idOf()
const hadFolder = existsSync(FOLDER)
const checks: [string, boolean][] = []
try {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }), { mode: 0o644 })
  const browser = await openBrowser({ hostRules: OFFLINE })
  try {
    const page = await browser.context.newPage()
    await page.goto(`chrome-extension://${id}/options.html#about`)
    for (const name of Object.keys(policy).filter((one) => one !== 'packs')) {
      const shown = page.locator(`[data-policy="${name}"]`)
      checks.push([
        name,
        await shown.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        ),
      ])
    }
    checks.push(['shown in its language', (await page.getByRole('heading', { level: 1 }).textContent()) === 'Over'])
    await page.locator('[data-section="programs"]').click()
    const row = page.locator('[data-program="fr-filnemus-duloxetine"]')
    await row.waitFor({ timeout: 20_000 })
    checks.push(['signed pack in use', (await row.textContent())?.includes('Fleet key') === true])
    checks.push(['loading is off for a clinician', (await page.locator('[data-locked="load-packs"]').count()) > 0])
    checks.push(['a file that is no pack is named', (await page.getByTestId('pack-refusal').count()) === 1])
  } finally {
    await browser.close()
  }
} finally {
  rmSync(FILE, { force: true })
  if (!hadFolder) rmSync(FOLDER, { recursive: true, force: true })
}
for (const [what, held] of checks) console.log(`${held ? 'yes' : 'NO '}  ${what}`)
if (checks.some(([, held]) => !held)) process.exitCode = 1
