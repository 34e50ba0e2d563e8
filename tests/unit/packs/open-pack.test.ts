import { describe, expect, it } from 'vitest'
import { openPack } from '../../../lib/packs/open-pack'
import { program } from './program'

const dupixent = () => structuredClone(program('be-dupixent-mnp'))
const problem = (json: unknown): string => {
  const opened = openPack(json)
  return opened.ok ? 'opened' : opened.problem
}

describe('openPack', () => {
  it('opens a compiled program', () => {
    expect(openPack(JSON.parse(JSON.stringify(dupixent()))).ok).toBe(true)
  })

  it('names the path of a criterion kind it does not know', () => {
    const pack = dupixent()
    const json = JSON.parse(JSON.stringify(pack)) as { revisions: { criteria: Record<string, unknown>[] }[] }
    json.revisions[0]!.criteria[3]!.kind = 'horoscope'
    expect(problem(json)).toMatch(/^revisions\[0\]\.criteria\[3\]/)
  })

  it('names the path of a missing translation', () => {
    const json = JSON.parse(JSON.stringify(dupixent())) as { title: Record<string, string> }
    delete json.title.nl
    expect(problem(json)).toMatch(/^title\.nl: /)
  })

  it('refuses a key it does not know', () => {
    expect(problem({ ...dupixent(), script: 'alert(1)' })).toContain('script')
  })

  it.each([['__proto__'], ['constructor'], ['prototype']])('refuses the key %s wherever it stands', (key) => {
    const json = JSON.parse(`{"product":{"${key}":{"polluted":true}}}`) as unknown
    expect(problem(json)).toBe(`product: the key "${key}" is not allowed`)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('refuses a file 1,000 levels deep without running out of stack', () => {
    let json: unknown = 'x'
    for (let i = 0; i < 1000; i++) json = { a: json }
    expect(problem(json)).toMatch(/nested deeper than 48 levels/)
  })

  it('refuses a file of ten megabytes and a text of catastrophic length', () => {
    expect(problem(Array.from({ length: 1000 }, () => 'x'.repeat(10_000)))).toMatch(/characters in all/)
    expect(problem({ title: 'x'.repeat(20_001) })).toBe('title: a text of 20001 characters (at most 20000)')
  })

  it('refuses more values than any pack has', () => {
    expect(problem(Array.from({ length: 200_001 }, () => 0))).toMatch(/more than 200000 values/)
  })

  it.each([[null], ['text'], [3], [[]], [undefined]])('refuses %j', (json) => {
    expect(openPack(json).ok).toBe(false)
  })
})
