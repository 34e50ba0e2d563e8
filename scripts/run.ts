import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** Runs a tool of this project; its words go to stderr, because stdout belongs to reports. True when it succeeded. */
export const run = (tool: string, args: readonly string[], env: Record<string, string> = {}): boolean => {
  const command = resolve(ROOT, 'node_modules/.bin', tool)
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return done.status === 0
}
