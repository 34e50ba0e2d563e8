import { resolve } from 'node:path'
import { build } from './build'
import { ensureFirefox } from './ensure-firefox'
import { type FirefoxBrowser, openFirefox } from './firefox'
import { serveFolder } from './serve'

/** `npm run e2e:firefox`: the main path in Firefox, from the click on the toolbar to a draft that is kept. */
const ROOT = resolve(import.meta.dirname, '..')
const TYPED = 'Kilde 7 – é, ß, typed in Firefox'
const FIELD = '[data-testid="form"] :is(input[type="text"], textarea)[data-link-id]'
const WITHIN_MS = 20_000

const until = async (what: string, look: () => Promise<unknown>): Promise<unknown> => {
  const deadline = Date.now() + WITHIN_MS
  let last: unknown
  while (Date.now() < deadline) {
    last = await look().catch((cause: Error) => cause.message)
    if (last === true) return last
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${what}: not within ${WITHIN_MS} ms (${JSON.stringify(last)})`)
}

const press = (firefox: FirefoxBrowser, selector: string) =>
  until(`${selector} can be clicked`, () =>
    firefox.run(`const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return one !== null`),
  )

/** Clicks the toolbar and looks into the panel once it shows its verdict. */
const openPanel = async (firefox: FirefoxBrowser): Promise<void> => {
  await firefox.click()
  await until('the verdict', async () => {
    await firefox.marionette.send('WebDriver:SwitchToFrame', { id: null })
    await firefox.marionette.send('WebDriver:SwitchToFrame', { id: 0 })
    return firefox.run(`return document.documentElement.dataset.ready === 'verdict'`)
  })
}

const mainPath = async (firefox: FirefoxBrowser, address: string): Promise<void> => {
  await firefox.marionette.send('WebDriver:Navigate', { url: address })
  await openPanel(firefox)
  console.log('✓ a click opens the panel, and it shows its verdict')
  await until('a headline', () => firefox.run(`return document.querySelector('[data-testid="verdict"]') !== null`))
  await press(firefox, 'button.evidence')
  await firefox.marionette.send('WebDriver:SwitchToFrame', { id: null })
  await until('the evidence is shown on the page', () =>
    firefox.run(`return document.querySelectorAll('sidelight-highlight').length > 0`),
  )
  console.log('✓ evidence is shown on the page')
  await firefox.marionette.send('WebDriver:SwitchToFrame', { id: 0 })
  await press(firefox, '[data-testid="start-request"]')
  await until('the form', () => firefox.run(`return document.querySelector(${JSON.stringify(FIELD)}) !== null`))
  const linkId = await firefox.run(`const field = document.querySelector(${JSON.stringify(FIELD)})
    field.value = ${JSON.stringify(TYPED)}
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
    return field.dataset.linkId`)
  await until('the draft is saved', () =>
    firefox.run(`return document.querySelector('[data-saving="saved"]') !== null`),
  )
  await firefox.marionette.send('WebDriver:SwitchToFrame', { id: null })
  await firefox.marionette.send('WebDriver:Refresh')
  await openPanel(firefox)
  await press(firefox, '[data-view="drafts"]')
  await press(firefox, '[data-testid="draft-list"] button')
  await until('the draft has what was typed', () =>
    firefox.run(
      `return document.querySelector('[data-testid="form"] [data-link-id="${linkId}"]')?.value === ${JSON.stringify(TYPED)}`,
    ),
  )
  console.log('✓ a request is kept over a reload of the page')
}

const found = ensureFirefox(!process.argv.includes('--if-present'))
if (found === null) {
  console.log('No Firefox found (name one in FIREFOX_PATH): its main path was not run.')
} else {
  build('firefox')
  const server = await serveFolder(resolve(ROOT, 'tests'))
  const firefox = await openFirefox(found, resolve(ROOT, '.output/firefox-mv3'))
  try {
    await mainPath(firefox, `${server.origin}/pages/ward-atopic-dermatitis-en.html`)
    console.log('3 passed')
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    console.log('1 failed')
    process.exitCode = 1
  } finally {
    await firefox.close()
    await server.close()
  }
}
