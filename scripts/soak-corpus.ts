import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** `npm run soak -- corpus`: every page of the corpus, every trap and every vignette read in the browser; the tests read half the pages. */
const ROOT = resolve(import.meta.dirname, '..')
const done = spawnSync(
  resolve(ROOT, 'node_modules/.bin/playwright'),
  ['test', 'corpus.spec.ts', 'traps.spec.ts', 'vignettes.spec.ts'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, EVERY_PAGE: '1' }, shell: process.platform === 'win32' },
)
process.exitCode = done.status ?? 1
