import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { newest } from './newest'

const ROOT = resolve(import.meta.dirname, '..')

/**
 * Runs `make` unless `output` was made from these very inputs. What is remembered is the state of the inputs before making, so
 * that a file saved while a build runs makes the next one run too.
 */
export const makeWhenStale = (output: string, inputs: readonly string[], make: () => void): void => {
  const stamp = resolve(ROOT, `.output/stamps/${output.replaceAll('/', '_')}`)
  const before = String(newest(inputs))
  const fresh = existsSync(resolve(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === before
  if (fresh) return
  make()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, before)
}
