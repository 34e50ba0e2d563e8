import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AREAS } from '../../../../lib/platform/i18n/areas'
import { loadWords } from '../../../../lib/platform/i18n/load-words'
import { WORDS } from '../../../../lib/platform/i18n/words'

const fileOf = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => /\.tsx?$/.test(one) && existsSync(one))

/** Every file a page runs, those it loads later included. */
const filesOf = (entry: string): string[] => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const next = fileOf(join(dirname(file), specifier))
      if (next !== undefined) visit(next)
    }
  }
  visit(entry)
  return [...seen].filter((file) => !file.startsWith('lib/'))
}

/** The keys a file asks for: written whole, or by the part before a value. */
const keysIn = (file: string): string[] => {
  const text = readFileSync(file, 'utf8')
  const all = Object.keys(WORDS.en)
  const whole = [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key)
  const parts = [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map(([, part = '']) => part)
  return all.filter((key) => whole.includes(key.replace(/_(one|other)$/, '')) || parts.some((p) => key.startsWith(p)))
}

describe('the areas a page loads', () => {
  it.each([
    ['panel', 'entrypoints/panel/main.tsx'],
    ['options', 'entrypoints/options/main.tsx'],
    ['pharmacy', 'entrypoints/pharmacy/main.tsx'],
    ['practice', 'entrypoints/practice/main.tsx'],
  ] as const)('hold every string that the %s page says', async (page, entry) => {
    const words = await loadWords('en', AREAS[page])
    const said = filesOf(entry).flatMap((file) => keysIn(file).map((key) => ({ key, file })))
    expect(said.length).toBeGreaterThan(15)
    expect(said.filter(({ key }) => words[key] === undefined)).toEqual([])
  })

  it('are loaded in the language asked for', async () => {
    const words = await loadWords('fr', ['shared', 'panel'])
    expect(words['view.verdict']).toBe(WORDS.fr['view.verdict'])
    expect(words['options.title']).toBeUndefined()
  })
})
