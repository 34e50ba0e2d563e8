import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type FoundBrowser, findBrowser } from './find-browser'

/** The browser to test with; installs one when there is none, or stops with the one line that says what to do. */
export const ensureBrowser = (): FoundBrowser => {
  const found = findBrowser()
  if (found) return found
  // Everything these print goes to stderr: stdout belongs to reports.
  const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0
  const debianAsRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  // A fresh machine has no package lists yet: without them apt knows no chromium.
  if (
    debianAsRoot &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  ) {
    const installed = findBrowser()
    if (installed) return installed
  }
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = findBrowser()
    if (downloaded) return downloaded
  }
  console.error('No Chromium found: install one ("npx playwright install chromium") or name one in CHROME_PATH.')
  process.exit(1)
}
