import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** `npm run soak -- languages`: what the tests try in one language in turn, tried in each of the three. */
const ROOT = resolve(import.meta.dirname, '..')
const done = spawnSync(
  resolve(ROOT, 'node_modules/.bin/playwright'),
  ['test', 'overlay-hosts.spec.ts', 'axe.spec.ts', 'packs.spec.ts', 'pharmacy-pages.spec.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, EVERY_LANGUAGE: '1' }, shell: process.platform === 'win32' },
)
process.exitCode = done.status ?? 1
