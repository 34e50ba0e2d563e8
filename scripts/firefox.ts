import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectMarionette, type Marionette } from './marionette'

/** A real Firefox with the built extension in it. */
export interface FirefoxBrowser {
  marionette: Marionette
  /** Clicks the toolbar icon, as a person does: it grants `activeTab`. */
  click(): Promise<void>
  /** Runs a function's body in the page or frame that is looked at. */
  run(body: string): Promise<unknown>
  close(): Promise<void>
}

const STARTS_WITHIN_MS = 60_000
const BUTTON = 'sidelight_sidelight_invalid-browser-action'

/** The button starts in the extensions' menu: it is put on the toolbar first. */
const CLICK = `const { CustomizableUI } = window
CustomizableUI.addWidgetToArea('${BUTTON}', CustomizableUI.AREA_NAVBAR)
const item = document.getElementById('${BUTTON}')
;(item.querySelector('.unified-extensions-item-action-button') ?? item).click()`

/** Starts Firefox with a fresh profile and the extension as a temporary add-on. */
export const openFirefox = async (path: string, extension: string): Promise<FirefoxBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    'user_pref("marionette.port", 0);\nuser_pref("intl.accept_languages", "en");\n',
  )
  const started = spawn(
    path,
    ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  )
  const gone = new Promise((done) => started.once('exit', done))
  const marionette = await connectMarionette(await portOf(profile))
  await marionette.send('WebDriver:NewSession', {})
  await marionette.send('Addon:Install', { path: extension, temporary: true })
  const inChrome = async (script: string) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    await marionette.send('WebDriver:ExecuteScript', { script, args: [] })
    await marionette.send('Marionette:SetContext', { value: 'content' })
  }
  return {
    marionette,
    click: () => inChrome(CLICK),
    run: (script) => marionette.send('WebDriver:ExecuteScript', { script, args: [] }),
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => started.kill())
      marionette.close()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Firefox writes the port it chose into the profile. */
const portOf = async (profile: string): Promise<number> => {
  const file = join(profile, 'MarionetteActivePort')
  const deadline = Date.now() + STARTS_WITHIN_MS
  while (Date.now() < deadline) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (port > 0) return port
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('Firefox did not open its port')
}
