import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** The latest change under any of these paths, in epoch milliseconds; folders count too, so that a deleted file is noticed. */
export const newest = (paths: readonly string[]): number =>
  Math.max(0, ...paths.map((path) => newestOf(resolve(ROOT, path))))

const newestOf = (path: string): number => {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestOf(join(path, name))))
}
