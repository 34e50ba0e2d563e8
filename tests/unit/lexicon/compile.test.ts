import { describe, expect, it } from 'vitest'
import { codesWithMoves } from '../../../lib/lexicon/atc-codes'
import { Brand } from '../../../lib/lexicon/authored'
import { compile } from '../../../lib/lexicon/compile'
import { lint } from '../../../lib/lexicon/lint'
import { combinationKey, loadIndex } from '../../../lib/lexicon/load-index'
import { parseBrand, parseCode } from '../../../lib/lexicon/parse-authored'
import { showSubstance } from '../../../lib/lexicon/show-substance'
import { SMALL, smallIndex, substance } from './small-lexicon'

const file = (...substances: ReturnType<typeof substance>[]) => ({
  ...SMALL,
  ambiguous: [],
  files: [{ title: 't', source: 's', substances }],
})
const problems = (...substances: ReturnType<typeof substance>[]) =>
  lint(file(...substances))
    .filter(({ severity }) => severity === 'error')
    .map(({ problem }) => problem)

describe('the source format', () => {
  it.each(['BE', 'BE FR NL', 'FR @oral', 'BE FR @intramuscular depot', 'EU modified', 'EU @oral L01EG02'])(
    'brand %s',
    (written) => expect(Brand.safeParse(written).success).toBe(true),
  )

  it('is read into its parts', () => {
    expect(parseBrand('BE FR @intramuscular depot')).toEqual({
      countries: ['BE', 'FR'],
      routes: ['intramuscular'],
      release: 'depot',
      codes: [],
    })
    expect(parseCode('L04AX03 @oral old')).toEqual({ code: 'L04AX03', routes: ['oral'], old: true })
  })
})

describe('codes', () => {
  it('a moved code’s old form is added after the current one', () =>
    expect(codesWithMoves([{ code: 'L04AF01', routes: ['oral'], old: false }], SMALL.moves)).toEqual([
      { code: 'L04AF01', route: 'oral' },
      { code: 'L04AA29', route: 'oral', old: true },
    ]))
})

describe('compiling', () => {
  it('a name two entries claim becomes ambiguous', () => {
    const index = loadIndex(compile(file(substance('alpha'), substance('beta', { synonyms: ['alpha'] }))))
    expect(index.ambiguous.get('alpha')).toEqual(['alpha', 'beta'])
    expect(index.names.has('alpha')).toBe(false)
  })

  it('a plain word of charts is never a name', () => expect(smallIndex().names.has('arret')).toBe(false))

  it('what is not a compiled lexicon is refused', () => expect(() => loadIndex({ version: 2 })).toThrow('version 1'))

  it('a combination is found whatever the order of its parts', () =>
    expect(combinationKey([3, 1])).toBe(combinationKey([1, 3])))
})

describe('the linter', () => {
  it('finds what a pharmacist should correct', () => {
    const halfLife = { lowH: 5, highH: 3, basis: 'parent', source: 's', certainty: 'A' } as const
    expect(problems(substance('alpha', { halfLives: [halfLife] }))).toEqual([
      'halfLives[0]: low 5 h is above high 3 h',
      'halfLives[0]: certainty A needs the address and the sentence of the opened text',
    ])
    expect(
      problems(substance('alpha', { brands: { Foo: 'FR' } }), substance('beta', { brands: { foo: 'BE' } })),
    ).toEqual(['both are called "foo"'])
    expect(problems(substance('alpha', { tags: ['immuno'] }))).toEqual(['tag "immuno" is not one of those agreed'])
    expect(problems(substance('alpha', { fr: ' ' }))).toEqual(['no name in fr'])
    expect(problems(substance('alpha', { atc: ['L04AX03 @mouth'] }))).toEqual(['atc "L04AX03 @mouth": unknown route'])
    expect(problems(substance('alpha'), substance('alpha'))).toEqual(['authored twice'])
    expect(problems(substance('alpha', { tags: ['vaccine'] }))).toEqual(['a vaccine must say whether it is live'])
    expect(problems(substance('alpha', { atc: ['L04AA29 old'] }))).toEqual([
      'every code is old: the current one is missing',
    ])
  })

  it('has nothing against the small lexicon', () =>
    expect(lint(SMALL).filter(({ severity }) => severity === 'error')).toEqual([]))
})

describe('the card of a substance', () => {
  it('is found by INN, brand or spelling', () => {
    const index = smallIndex()
    for (const name of ['methotrexate', 'Metoject', 'metotrexat', 'MTX'])
      expect(showSubstance(name, index)?.name).toBe('methotrexate')
    expect(showSubstance('methotrexate', index)?.brands).toContainEqual({ name: 'Metoject', countries: ['BE', 'FR'] })
  })

  it('is none for a combination, an ambiguous or an unknown name', () => {
    const index = smallIndex()
    for (const name of ['Augmentin', 'MPA', 'nobody']) expect(showSubstance(name, index)).toBeUndefined()
  })
})
