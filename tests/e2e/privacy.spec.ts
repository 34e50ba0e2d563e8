import { test as base, expect } from '@playwright/test'
import { openBrowser } from '../../scripts/browser'
import { listen } from './canary'
import { test, untilReady } from './fixture'
import { serveHosts } from './hosts'

interface Seen {
  keys: string[]
  added: string[]
  frames: number
  attributes: number
}

const seen = () => (globalThis as unknown as { seen: Seen }).seen

test('the page sees no keystroke typed in the panel, no frame, no message, and one element of ours', async ({
  panelOn,
}) => {
  const { page, panel } = await panelOn('hosts/spy.html')
  await panel.evaluate(() => {
    const got: string[] = []
    Object.assign(globalThis, { got })
    addEventListener('keydown', (event) => got.push((event as KeyboardEvent).key))
  })
  await page.keyboard.type('ciclosporin 14/03/1991')
  expect(await panel.evaluate(() => (globalThis as unknown as { got: string[] }).got.join(''))).toBe(
    'ciclosporin 14/03/1991',
  )
  expect(await page.evaluate(seen)).toEqual({ keys: [], added: ['sidelight-panel'], frames: 0, attributes: 0 })
  expect(await page.evaluate(() => document.querySelector('sidelight-panel')?.shadowRoot)).toBeNull()
})

test('the page cannot frame the panel by itself', async ({ chart, browserWithExtension }) => {
  const page = await chart('hosts/spy.html')
  const loaded = await page.evaluate(async (id) => {
    const frame = document.createElement('iframe')
    frame.src = `chrome-extension://${id}/panel.html`
    document.body.append(frame)
    await new Promise((done) => setTimeout(done, 300))
    return frame.contentDocument?.body.textContent ?? null
  }, browserWithExtension.extensionId)
  expect(loaded).toBeNull()
  expect(page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false)
})

base('no request leaves the browser, from the click to the verdict', async () => {
  const canary = await listen()
  const hosts = await serveHosts()
  // Every name there is leads to the canary, but for those that Chromium itself asks after it starts.
  const everyName = `MAP accounts.google.com ~NOTFOUND, MAP optimizationguide-pa.googleapis.com ~NOTFOUND, MAP * 127.0.0.1:${canary.port}, EXCLUDE localhost`
  const browser = await openBrowser({ hostRules: everyName })
  const page = await browser.context.newPage()
  await page.goto(`${hosts.origin}/pages/ward-atopic-dermatitis-en.html`)
  await page.waitForTimeout(300)
  const asked: string[] = []
  browser.context.on('request', (request) => asked.push(request.url()))
  const served = hosts.requests.length
  const heard = canary.heard.length

  await browser.click(page)
  const panel = await browser.panel(page)
  await untilReady(panel)
  await page.waitForTimeout(500)
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([])
  expect(hosts.requests.slice(served)).toEqual([])
  expect(canary.heard.slice(heard)).toEqual([])

  // Not even when asked to: the policy of the extension's own pages refuses.
  const tried = await panel.evaluate(
    (origin) =>
      fetch(`${origin}/x`).then(
        () => 'sent',
        () => 'refused',
      ),
    hosts.origin,
  )
  expect(tried).toBe('refused')
  const worker = await browser.worker()
  const byWorker = await worker.evaluate(
    (url) =>
      fetch(url).then(
        () => 'sent',
        () => 'refused',
      ),
    'https://canary.example/',
  )
  expect(byWorker).toBe('refused')
  expect(canary.heard.slice(heard)).toEqual([])

  await browser.close()
  await hosts.close()
  await canary.close()
})
