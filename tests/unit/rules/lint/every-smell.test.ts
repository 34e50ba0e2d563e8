import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../../../lib/model/criterion'
import type { Pack, Revision } from '../../../../lib/model/pack'
import { lintPack, SMELLERS } from '../../../../lib/rules/lint/lint-pack'
import { ask, criterion, FACTS, pack, revision, text, washout } from '../build'
import { CASES } from './smelling-packs'

const LEXICON = new Map(Object.entries(FACTS))
const found = (given: Pack): string[] => lintPack(given, LEXICON).map(({ smell }) => smell)

describe.each(CASES)('%s', (smell, what, bad, good) => {
  it(`is smelt: ${what}`, () => expect(found(bad)).toContain(smell))
  it('is not smelt in what comes near it', () => expect(found(good)).not.toContain(smell))
})

describe('the linter as a whole', () => {
  it('has more than thirty smells, each shown here or in smells.test.ts', () => {
    const shown = new Set(CASES.map(([smell]) => smell))
    const before = 11
    expect(shown.size).toBe(SMELLERS.length - before)
    expect(SMELLERS.length).toBeGreaterThanOrEqual(30)
  })

  it('looks at names and codes only where a lexicon is at hand', () => {
    const given = pack({ product: { substance: 'nonsensumab', brands: [], atc: ['L04AA99'], routes: [] } })
    expect(lintPack(given).map(({ smell }) => smell)).not.toContain('unknown-substance')
    expect(found(given)).toContain('unknown-substance')
  })

  it('says where, and in words', () => {
    const part = criterion<Criterion>({ id: 'a', kind: 'sex', is: 'male' } as never)
    const given = pack({ revisions: [revision({ criteria: [{ ...part, kind: 'any', of: [part] } as Criterion] })] })
    expect(lintPack(given)).toContainEqual({
      smell: 'lone-alternative',
      level: 'warning',
      where: 'one / a',
      message: '"any" of one part',
    })
  })

  it('goes through a pack of two hundred cases and five hundred criteria in no time worth speaking of', () => {
    const criteria: Criterion[] = Array.from({ length: 500 }, (_, i) =>
      washout({ id: `w-${i}`, fixed: { value: i + 1, unit: 'day' } }),
    )
    const cases = Array.from({ length: 200 }, (_, i): Pack['cases'][number] => ({
      name: `case ${i}`,
      asOf: '2026-01-01',
      patient: { weightKg: i + 1 },
      medications: [],
      coverage: 'whole',
      answers: {},
      expect: { verdict: 'unknown' },
    }))
    const given: Revision = revision({ criteria, summary: text('s') })
    expect(lintPack(pack({ revisions: [given], cases }), LEXICON).filter(({ level }) => level === 'error')).toEqual([])
    expect(ask.en).toBe('Was it?')
  }, 20_000)
})
