import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Frame, test } from '@playwright/test'
import { OFFLINE, openBrowser, type SidelightBrowser } from '../../scripts/browser'
import { AS_OF, PLANNED, untilReady } from './fixture'
import { type Hosts, serveHosts } from './hosts'

const CHART = 'pages/ward-atopic-dermatitis-en.html'
const TYPED = 'Kilde 7 – é, ß, typed just now'

const openPanel = async (browser: SidelightBrowser, hosts: Hosts): Promise<Frame> => {
  const page = await browser.context.newPage()
  await page.goto(`${hosts.origin}/${CHART}`)
  await browser.fix({ asOf: AS_OF, planned: PLANNED, lang: 'en', program: 'be-dupixent-mnp' })
  await browser.click(page)
  const panel = await browser.panel(page)
  await untilReady(panel)
  return panel
}

/** Kills the browser as a power cut would: no goodbye, no flush. */
const kill = async (browser: SidelightBrowser): Promise<void> => {
  const cdp = await browser.context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const pid = processInfo.find((one) => one.type === 'browser')?.id
  if (pid === undefined) throw new Error('the browser process has no id')
  const gone = new Promise((done) => browser.context.once('close', done))
  process.kill(pid, 'SIGKILL')
  await gone
}

test('a draft survives the browser being killed one second after the last keystroke', async () => {
  test.setTimeout(90_000)
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-'))
  const hosts = await serveHosts()
  try {
    const first = await openBrowser({ profile, hostRules: OFFLINE })
    const panel = await openPanel(first, hosts)
    await panel.locator('[data-testid="start-request"]').click()
    const field = panel.locator('[data-testid="form"] :is(input[type="text"], textarea)[data-link-id]').first()
    const linkId = await field.getAttribute('data-link-id')
    await field.fill('')
    await field.pressSequentially(TYPED)
    await new Promise((done) => setTimeout(done, 1000))
    await kill(first)

    const second = await openBrowser({ profile, hostRules: OFFLINE })
    const again = await openPanel(second, hosts)
    await again.locator('[data-view="drafts"]').click()
    await again.locator('[data-testid="draft-list"] button').first().click()
    await expect(again.locator(`[data-testid="form"] [data-link-id="${linkId}"]`).first()).toHaveValue(TYPED)
    await second.close()
  } finally {
    await hosts.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
