import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORDS } from '../../lib/platform/i18n/words'

/** Every file git knows or would add: what a newcomer sees. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file))

const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const shipped = code.filter((file) => /^(lib|components|entrypoints)\//.test(file))
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length

/** Earlier stages first: a folder may import from itself and from those before it. */
const LAYERS = [
  'model',
  'dates',
  'reading',
  'lexicon',
  'charting',
  'timeline',
  'rules',
  'packs',
  'forms',
  'pharmacy',
  'storage',
  'platform',
] as const

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((match) => match[1] ?? [])

const stageOf = (path: string): string | undefined => /(?:^|\/)lib\/([a-z]+)\//.exec(path)?.[1]

/** The lib folder that a relative import of `file` points into. */
const importedStage = (file: string, specifier: string): string | undefined => {
  if (!specifier.startsWith('.')) return undefined
  const parts = dirname(file).split('/')
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return stageOf(`${parts.join('/')}/`)
}

describe('the folders say the sentence', () => {
  it('top-level folders are the fixed ones', () => {
    const top = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))
    expect([...top].sort()).toEqual(
      ['.ci', 'components', 'entrypoints', 'lib', 'programs', 'public', 'scripts', 'tests'].filter((folder) =>
        top.has(folder),
      ),
    )
  })

  it('no file is over 300 lines', () => expect(code.filter((file) => linesOf(file) > 300)).toEqual([]))

  it('half of the shipped files stay within 80 lines', () => {
    const sizes = shipped.map(linesOf).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('no folder or file is named for being useful', () =>
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|service)s?(\.|\/)/.test(file))).toEqual(
      [],
    ))

  it('every lib file with logic has a test of its own or is named by one beside it', () => {
    const tests = code.filter((file) => file.startsWith('tests/'))
    const texts = tests.map((file) => readFileSync(file, 'utf8'))
    const logic = code.filter(
      (file) =>
        file.startsWith('lib/') &&
        !file.startsWith('lib/model/') &&
        /export (const|function|class|async)/.test(readFileSync(file, 'utf8')),
    )
    const untested = logic.filter((file) => {
      const name = basename(file).replace(/\.tsx?$/, '')
      return (
        !tests.some((test) => basename(test).startsWith(`${name}.`)) &&
        !texts.some((text) => text.includes(`/${name}'`))
      )
    })
    expect(untested).toEqual([])
  })
})

describe('hints', () => {
  it('every hint in the corpus comes with its page', () => {
    const inCorpus = files.filter((file) => /^tests\/pages\/hints\/.*\.json$/.test(file))
    expect(inCorpus.length).toBeGreaterThan(0)
    const pages = files.filter((file) => /^tests\/pages\/hints\/.*-(?:en|fr|nl|de)\.html$/.test(file))
    expect(inCorpus.filter((file) => !pages.some((page) => page.startsWith(file.replace(/\.json$/, '-'))))).toEqual([])
  })
})

describe('layers', () => {
  it('a stage imports earlier stages, never a later one', () => {
    const wrong = code
      .filter((file) => file.startsWith('lib/'))
      .flatMap((file) =>
        importsOf(file).flatMap((specifier) => {
          const from = LAYERS.indexOf(stageOf(file) as (typeof LAYERS)[number])
          const to = LAYERS.indexOf(importedStage(file, specifier) as (typeof LAYERS)[number])
          return to > from ? [`${file} imports ${specifier}`] : []
        }),
      )
    expect(wrong).toEqual([])
  })

  it('the vocabulary imports nothing but zod', () =>
    expect(
      code
        .filter((file) => file.startsWith('lib/model/'))
        .flatMap((file) =>
          importsOf(file)
            .filter((one) => one !== 'zod' && !one.startsWith('./'))
            .map((one) => `${file}: ${one}`),
        ),
    ).toEqual([]))

  it('only lib/platform and the entrypoints know the browser API', () =>
    expect(
      shipped
        .filter((file) => !file.startsWith('lib/platform/') && !file.startsWith('entrypoints/'))
        .filter((file) => importsOf(file).some((one) => one.startsWith('wxt') || one === 'webextension-polyfill')),
    ).toEqual([]))

  it('the core is told the time', () =>
    expect(
      code
        .filter((file) => /^lib\/(?!platform|storage)/.test(file))
        .filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]))

  it('only the background imports storage', () =>
    expect(
      shipped
        .filter((file) => !file.startsWith('lib/storage/') && !file.startsWith('entrypoints/background/'))
        .filter((file) => importsOf(file).some((one) => importedStage(file, one) === 'storage')),
    ).toEqual([]))

  it('nothing that ships prints to the console', () =>
    expect(shipped.filter((file) => /console\.(log|info|debug|warn|error)/.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    ))
})

const { en, fr, nl } = WORDS

describe('three languages', () => {
  it('a key stands in one area only', () => {
    const areas = files.filter((file) => /^lib\/platform\/i18n\/\w+\/en\.json$/.test(file))
    const keys = areas.flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object))
    expect(areas.length).toBeGreaterThan(4)
    expect(keys.length).toBe(new Set(keys).size)
    expect(keys.length).toBe(Object.keys(en).length)
  })

  it.each([
    ['fr', fr],
    ['nl', nl],
  ])('%s has every string of en, and no other', (_lang, bundle) =>
    expect(Object.keys(bundle).sort()).toEqual(Object.keys(en).sort()),
  )

  it.each([
    ['fr', fr],
    ['nl', nl],
  ])('%s keeps the values of en in every string', (_lang, bundle) => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
    const translated: Record<string, string> = bundle
    const lost = Object.entries(en).filter(
      ([key, text]) => values(text).join() !== values(translated[key] ?? '').join(),
    )
    expect(lost.map(([key]) => key)).toEqual([])
  })
})
