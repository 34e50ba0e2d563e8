import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export interface FoundBrowser {
  path: string
  /** Chrome and Edge as sold ignore `--load-extension` from version 137 on: the extension is loaded over the debugging pipe. */
  branded: boolean
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** CHROME_PATH, else Playwright's own, else what is on the PATH or in the usual places; null when there is none. */
export const findBrowser = (): FoundBrowser | null => {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') return { path: chosen, branded: isBranded(chosen) }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = [
    chromium.executablePath(),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ]
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, branded: isBranded(path) }))
  return found.find((browser) => !browser.branded) ?? found[0] ?? null
}

const isBranded = (path: string): boolean => {
  if (!/chrome|edge|msedge/i.test(path) || /for.testing|ms-playwright/i.test(path)) return false
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return /^(Google Chrome|Microsoft Edge) (?!for Testing)/.test(version)
  } catch {
    return true
  }
}
