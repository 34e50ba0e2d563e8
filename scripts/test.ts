import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from './build'
import { generate } from './generate'

const ROOT = resolve(import.meta.dirname, '..')

/** Counts of one step, from what the step's own tool said. */
interface Counted {
  ok: boolean
  passed: number
  failed: number
}

/** Runs a tool with its output shown and read: the last "N passed" and "N failed" of it are its counts. */
const step = (tool: string, args: string[], env: Record<string, string> = {}): Counted => {
  console.log(`\n▶ ${[...Object.entries(env).map(([name, value]) => `${name}=${value}`), tool, ...args].join(' ')}`)
  const done = spawnSync(resolve(ROOT, 'node_modules/.bin', tool), args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  })
  process.stdout.write(done.stdout)
  process.stderr.write(done.stderr)
  const count = (word: string): number =>
    Math.max(
      0,
      ...[...done.stdout.matchAll(new RegExp(`^\\s*(?:Tests\\s.*?)?(\\d+) ${word}`, 'gm'))].map(([, n]) => Number(n)),
    )
  return { ok: done.status === 0, passed: count('passed'), failed: count('failed') }
}

const check = (make: () => void): Counted => {
  make()
  return { ok: true, passed: 1, failed: 0 }
}

const STEPS: (() => Counted)[] = [
  () => check(generate),
  () => ({ ...step('tsc', ['--noEmit']), passed: 1 }),
  () => ({ ...step('biome', ['check', '--error-on-warnings', '.']), passed: 1 }),
  // Civil dates know no time zone: nothing may change where the clock is far east, nor what is computed on them far west.
  () => step('vitest', ['run'], { TZ: 'Pacific/Kiritimati' }),
  () => step('vitest', ['run', 'dates', 'timeline', 'rules'], { TZ: 'America/Sao_Paulo' }),
  () => check(() => build('chrome')),
  () => check(() => build('firefox')),
  () => step('playwright', ['test']),
  // Where there is a Firefox already.
  () => step('tsx', ['scripts/e2e-firefox.ts', '--if-present']),
]

let passed = 0
let failed = 0
for (const one of STEPS) {
  let counted: Counted
  try {
    counted = one()
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause)
    counted = { ok: false, passed: 0, failed: 1 }
  }
  passed += counted.ok || counted.failed > 0 ? counted.passed : 0
  failed += counted.ok ? counted.failed : Math.max(1, counted.failed)
  if (failed > 0) break
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
