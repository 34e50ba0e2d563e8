import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['firefox-esr', 'firefox']
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']

const find = (): string | null => {
  const chosen = process.env.FIREFOX_PATH
  if (chosen !== undefined && chosen !== '') return chosen
  const folders = (process.env.PATH ?? '').split(delimiter)
  const all = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  return all.find((path) => existsSync(path)) ?? null
}

/** The Firefox to test with; `mayInstall`: Debian's is installed where that needs nobody's consent. Null where there is none. */
export const ensureFirefox = (mayInstall: boolean): string | null => {
  const found = find()
  if (found !== null || !mayInstall) return found
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  const run = (args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0
  return run(['update']) && run(['install', '-y', '--no-install-recommends', 'firefox-esr']) ? find() : null
}
