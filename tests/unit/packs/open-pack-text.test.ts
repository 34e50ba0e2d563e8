import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../lib/model/pack'
import { openPack } from '../../../lib/packs/open-pack'
import { openPackText } from '../../../lib/packs/open-pack-text'
import { hostileLink } from '../../../lib/rules/lint/hostile-link'
import { lintPack } from '../../../lib/rules/lint/lint-pack'
import { markup } from '../../../lib/rules/lint/markup'
import { stringsOf } from '../../../lib/rules/lint/strings-of'
import { program } from './program'

const DUPIXENT = program('be-dupixent-mnp')
const TEXT = JSON.stringify(DUPIXENT)
const text = () => TEXT
const problem = (file: string): string => {
  const opened = openPackText(file)
  return opened.ok ? 'opened' : opened.problem
}

describe('a pack file, from its text', () => {
  it('opens as it was built', () => expect(openPackText(text())).toEqual({ ok: true, value: DUPIXENT }))

  it.each([
    ['no JSON', 'id: be-x', /^the file: is not JSON/],
    ['cut off half way', text().slice(0, 9000), /^the file: is not JSON/],
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, /^the file: 10000002 characters/],
    ['a thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}`, /nested deeper than 48 levels$/],
    ['a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /deeper than 48|not JSON/],
    ['a prototype', text().replace('"product":{', '"product":{"__proto__":{"x":1},'), /^product: the key "__proto__"/],
    [
      'a constructor',
      text().replace('"product":{', '"product":{"constructor":{"x":1},'),
      /^product: the key "constructor"/,
    ],
    ['another kind', text().replace('"kind":"access-program"', '"kind":"lottery"'), /^kind: /],
    ['another criterion', text().replace('"kind":"age"', '"kind":"horoscope"'), /^revisions\[0\]\.criteria\[0\]/],
    [
      'an id twice over',
      text().replace('"version":1', '"version":1,"version":2'),
      /^version: the key is written twice$/,
    ],
    [
      'a script for an address',
      text().replace(
        '"languages":["en","nl","fr"],"remarks"',
        '"url":"javascript:alert(1)","languages":["en"],"remarks"',
      ),
      /^sources\[0\]\.url: /,
    ],
    ['a key of its own', text().replace('"version":1', '"version":1,"onload":"x"'), /onload/],
    ['nothing', '', /^the file: is not JSON/],
  ])('%s is refused with the place and the reason', (_what, file, reason) => {
    expect(problem(file)).toMatch(reason)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('a broken file changes nothing that is installed', () => {
    const installed = Object.freeze([DUPIXENT])
    const before = JSON.stringify(installed)
    for (const file of ['{', text().replace('"kind":"age"', '"kind":"x"'), '{"__proto__":{"kind":"x"}}'])
      openPackText(file)
    expect(JSON.stringify(installed)).toBe(before)
  })
})

/** Every kind of place a text stands in ("revisions[].criteria[].label.en"), with the first text that stands there. */
const places = (): string[] => {
  const seen = new Map<string, string>()
  for (const { path } of stringsOf({ ...DUPIXENT, cases: DUPIXENT.cases.slice(0, 1) })) {
    const shape = path
      .replace(/\[\d+\]/g, '[]')
      .replace(/(answers|criteria|evidence)\.be-.*|expect\.criteria\..*/, '$1')
    if (!seen.has(shape)) seen.set(shape, path)
  }
  return [...seen.values()]
}

const put = (value: unknown, path: string, to: string): void => {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const last = steps.pop() ?? ''
  const at = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], value)
  ;(at as Record<string, unknown>)[last] = to
}

const smells = (pack: Pack): string[] => {
  const given = { pack, sets: new Map(), criteria: [], lexicon: null }
  return [...markup(given), ...hostileLink(given)].map(({ smell }) => smell)
}

describe('what is hostile in a text is refused by the shape or said by the linter, wherever it stands', () => {
  it('a script and a link that runs, put into every kind of place in turn', () => {
    const all = places()
    expect(all.length).toBeGreaterThan(60)
    const small = { ...DUPIXENT, cases: DUPIXENT.cases.slice(0, 1) }
    const silent = all.filter((path) => {
      const pack = structuredClone(small)
      put(pack, path, '<script>alert(1)</script> javascript:alert(document.domain)')
      const opened = openPack(pack)
      return opened.ok && new Set(smells(opened.value)).size < 2
    })
    expect(silent).toEqual([])
  })

  it.each([
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['</b >', 'markup'],
    ['a&#x3c;b', 'markup'],
    ['data:text/html,x', 'hostile-link'],
    ['VBScript : x', 'hostile-link'],
    ['file:///etc/passwd', 'hostile-link'],
    ['http://example.org', 'hostile-link'],
  ])('%s', (hostile, smell) =>
    expect(smells({ ...DUPIXENT, title: { ...DUPIXENT.title, fr: hostile } })).toContain(smell),
  )

  it('texts made to exhaust a pattern are read in no time', () => {
    const pack = { ...DUPIXENT, cases: [], revisions: DUPIXENT.revisions.map((one) => ({ ...one, criteria: [] })) }
    for (const bad of [
      '<a'.repeat(9_000),
      'a'.repeat(19_999),
      `${'a.'.repeat(9_000)}@`,
      ' '.repeat(19_999),
      'javascript '.repeat(1_800),
      'fr"nl"'.repeat(3_000),
    ]) {
      const title = { en: `${bad}x`, fr: `${bad}y`, nl: `${bad}z` }
      const started = performance.now()
      lintPack({ ...pack, title })
      expect(performance.now() - started).toBeLessThan(5_000)
    }
  })
})
