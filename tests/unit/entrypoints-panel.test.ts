import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a file imports at once and to run: types and what is loaded when needed are not waited for. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)([^'"]*?)from\s+'([^']+)'/gm)]
    .filter(([, names = '']) => !/^\{\s*(?:type\s+[\w\s]+,?\s*)+\}\s*$/.test(names))
    .flatMap((match) => match[2] ?? [])

const fileOf = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => /\.tsx?$/.test(one) && existsSync(one))

/** Packages that a page reaches before it shows anything, and by way of which file. */
const packagesOf = (entry: string): Map<string, string> => {
  const packages = new Map<string, string>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) packages.set(specifier, file)
      else {
        const next = fileOf(join(dirname(file), specifier))
        if (next !== undefined) visit(next)
      }
    }
  }
  visit(entry)
  return packages
}

describe('the panel opens light', () => {
  // What crosses a border is parsed in the background; forms and pictures load when they are opened. Sizes: `npm run bench`.
  it('waits for no parser, form engine or database before its verdict', () => {
    const packages = packagesOf('entrypoints/panel/main.tsx')
    expect([...packages.keys()].sort()).toEqual(['date-fns', 'preact', 'preact/hooks', 'wxt/browser'])
  })
})
