import { describe, expect, it } from 'vitest'
import { compile } from '../../../../lib/lexicon/compile'
import type { ImportedList } from '../../../../lib/lexicon/import/imported-list'
import type { ImportedProduct } from '../../../../lib/lexicon/import/imported-product'
import { joinLexicons } from '../../../../lib/lexicon/import/join-lexicons'
import { mergeImports } from '../../../../lib/lexicon/import/merge-imports'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { membership } from '../../../../lib/lexicon/membership'
import { resolveLine } from '../../../../lib/lexicon/resolve-line'
import { VALUE_SETS } from '../../../../lib/lexicon/value-sets'
import { SMALL } from '../small-lexicon'

const embedded = compile(SMALL)
let nth = 0
const product = (name: string, substances: string[][], more: Partial<ImportedProduct> = {}): ImportedProduct => ({
  id: String(++nth),
  names: [name],
  substances,
  atc: [],
  groups: [],
  ...more,
})
const bdpm = (...products: ImportedProduct[]): ImportedList => ({ source: 'bdpm', label: 'BDPM of May', products })
const ema = (...products: ImportedProduct[]): ImportedList => ({ source: 'ema', label: 'EMA of May', products })

const merged = (...lists: ImportedList[]) => {
  const result = mergeImports(loadIndex(embedded), lists)
  const index = loadIndex(joinLexicons(embedded, result.addition))
  return { ...result, index, resolve: (line: string) => resolveLine(line, index) }
}
const innsOf = (resolution: { substances: { name: string }[] }) => resolution.substances.map(({ name }) => name)

describe('an imported name', () => {
  it('leads to the embedded substance, whatever language, salt or accent the file has', () => {
    const { resolve } = merged(
      bdpm(
        product('IMETHAL 10 mg, comprimé', [['MÉTHOTREXATE']]),
        product('CORTAL 40 mg, poudre', [['MÉTHYLPREDNISOLONE', 'MÉTHYLPREDNISOLONE (HÉMISUCCINATE DE)']]),
        product('SALTAL 5 mg', [["CHLORHYDRATE D'AZATHIOPRINE"]]),
        product('MYCOPHAL 500 mg', [['MYCOPHÉNOLATE SODIQUE']]),
      ),
    )
    expect(innsOf(resolve('Imethal 10 mg'))).toEqual(['methotrexate'])
    expect(innsOf(resolve('cortal 40 mg iv'))).toEqual(['methylprednisolone'])
    expect(innsOf(resolve('SALTAL'))).toEqual(['azathioprine'])
    expect(innsOf(resolve('Mycophal 500'))).toEqual(['mycophenolic acid'])
  })

  it('says in evidence where it comes from', () =>
    expect(merged(bdpm(product('IMETHAL 10 mg', [['MÉTHOTREXATE']]))).resolve('Imethal').because).toContain(
      'BDPM of May',
    ))

  it('yields every component of a combination', () =>
    expect(
      innsOf(merged(bdpm(product('BIVIRAL 150 mg/300 mg', [['LAMIVUDINE'], ['ZIDOVUDINE']]))).resolve('Biviral')),
    ).toEqual(['lamivudine', 'zidovudine']))

  it('keeps the routes only where every product of the name has some', () => {
    const { resolve } = merged(
      bdpm(
        product('TACROL 0,1 %, pommade', [['TACROLIMUS']], { routes: ['cutaneous'] }),
        product('PREDNAL 5 mg', [['PREDNISOLONE']], { routes: ['oral'] }),
        product('PREDNAL 1 %', [['PREDNISOLONE']]),
      ),
    )
    expect(resolve('Tacrol').substances[0]).toMatchObject({ route: 'cutaneous', systemic: false })
    expect(resolve('Prednal').substances[0]?.route).toBeUndefined()
  })

  it('is found by its first word when every product that begins so is the same drug', () => {
    const { resolve } = merged(
      bdpm(product('IMETHAL ENFANTS 2 mg', [['MÉTHOTREXATE']]), product('IMETHAL FORT 20 mg', [['MÉTHOTREXATE']])),
    )
    expect(innsOf(resolve('imethal 5 mg'))).toEqual(['methotrexate'])
  })

  it('is not, when they are not', () => {
    const { resolve } = merged(
      bdpm(product('IMETHAL ENFANTS 2 mg', [['MÉTHOTREXATE']]), product('IMETHAL NUIT 20 mg', [['AZATHIOPRINE']])),
    )
    expect(resolve('imethal 5 mg').recognised).toBe(false)
  })
})

describe('the embedded lexicon wins', () => {
  it('over another substance for the same name, and says so', () => {
    const { conflicts, resolve } = merged(bdpm(product('IMUREL 50 mg', [['MÉTHOTREXATE']])))
    expect(innsOf(resolve('Imurel'))).toEqual(['azathioprine'])
    expect(conflicts).toEqual([{ name: 'IMUREL', why: 'other-substance', file: 'methotrexate', kept: 'azathioprine' }])
  })

  it('over a file that gives an ambiguous name one meaning', () => {
    const { conflicts, resolve } = merged(bdpm(product('AZT', [['ZIDOVUDINE']])))
    expect(resolve('AZT 250 mg').recognised).toBe(false)
    expect(conflicts.map(({ why }) => why)).toEqual(['ambiguous-name'])
  })

  it('over a row whose name says less than its composition', () => {
    const { resolve, conflicts } = merged(ema(product('Zidovudine Mylan', [['lamivudine'], ['zidovudine']])))
    expect(innsOf(resolve('zidovudine mylan'))).toEqual(['zidovudine'])
    expect(conflicts).toHaveLength(1)
  })

  it('over a code that belongs to another drug', () => {
    const { conflicts, resolve } = merged(bdpm(product('TOFACAL 5 mg', [['TOFACITINIB']], { atc: ['L04AX03'] })))
    expect(innsOf(resolve('Tofacal'))).toEqual(['tofacitinib'])
    expect(conflicts.map(({ why }) => why)).toEqual(['other-code'])
  })
})

describe('a name with two meanings in the file', () =>
  it('is offered, never accepted', () => {
    const { resolve } = merged(
      bdpm(product('DOUBLAL 5 mg', [['MÉTHOTREXATE']]), product('DOUBLAL 10 mg', [['AZATHIOPRINE']])),
    )
    expect(resolve('Doublal').recognised).toBe(false)
    expect(resolve('Doublal').candidates.map(({ name }) => name)).toEqual(['methotrexate', 'azathioprine'])
  }))

describe('a substance the lexicon does not have', () => {
  const nouvo = product('NOUVOMAB 5 mg', [['NOUVOMAB']], { atc: ['L04AC99'] })
  it('is made of facts alone, and its code tells its class', () => {
    const { resolve, index } = merged(bdpm(nouvo))
    const found = resolve('Nouvomab 5 mg sc')
    expect(innsOf(found)).toEqual(['nouvomab'])
    const facts = index.substances[index.byName.get('nouvomab') ?? -1]?.facts
    expect(facts).toMatchObject({ halfLives: [], atc: [{ code: 'L04AC99' }], tags: ['immunosuppressant'] })
  })

  it('is called as EMA calls it, when EMA has it', () =>
    expect(
      innsOf(
        merged(
          bdpm(product('FRANÇAL', [['FOOBARINE']], { atc: ['C01AA09'] })),
          ema(product('Frenchal', [['foobarin']], { atc: ['C01AA09'] })),
        ).resolve('Françal'),
      ),
    ).toEqual(['foobarin']))

  it('without a code is never said not to belong to a class', () => {
    const { index, resolve } = merged(bdpm(product('MYSTERIAL', [['MYSTERINE']])))
    const set = VALUE_SETS.get('immunosuppressive-immunomodulating-systemic')
    const found = resolve('Mysterial 5 mg')
    const facts = Object.fromEntries(index.substances.map((one) => [one.facts.name, one.facts]))
    expect(set && membership(set, found, { sets: VALUE_SETS, facts })).toBe('unknown')
  })

  it('is not taken for another drug because a file gives it that drug’s code', () =>
    expect(innsOf(merged(ema(product('Lagimab', [['lagomab']], { atc: ['L04AX03'] }))).resolve('Lagimab'))).toEqual([
      'lagomab',
    ]))

  it('is the embedded one when code and name both point there', () =>
    expect(
      innsOf(merged(bdpm(product('BUDAL', [['BUDESONIDUM MICRONISATUM']], { atc: ['R03BA02'] }))).resolve('Budal')),
    ).toEqual(['budesonide']))
})

describe('what is left out, and why', () => {
  it('a vaccine nobody said to be live or not', () =>
    expect(merged(ema(product('Nouvavax', [['foobar vaccine (live)']], { groups: ['J07'] }))).skipped).toEqual([
      { what: 'Nouvavax', why: 'vaccine-unknown' },
    ]))

  it('a name made of ordinary words', () =>
    expect(merged(bdpm(product('CALCIUM 500 mg, comprimé', [['MÉTHOTREXATE']]))).skipped).toEqual([
      { what: 'CALCIUM 500 mg, comprimé', why: 'plain-word' },
    ]))

  it('nothing of the embedded lexicon is lost', () => {
    const before = loadIndex(embedded)
    const { index } = merged(bdpm(product('IMETHAL', [['MÉTHOTREXATE']])))
    expect([...before.names.keys()].every((name) => index.names.has(name))).toBe(true)
  })
})
