import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { resolveLines } from '../../../lib/lexicon/resolve-lines'
import { smallIndex } from './small-lexicon'

const index = smallIndex()
const names = (line: string) => resolveLine(line, index).substances.map(({ name }) => name)

describe('a line becomes its substance', () => {
  it.each([
    ['METHOTREXATE ACCORD 100 mg/mL, solution à diluer pour perfusion', 'methotrexate'],
    ['Méthotrexate 2,5 mg cp', 'methotrexate'],
    ['methotrexaat tablet 10mg', 'methotrexate'],
    ['metotrexat 10 mg', 'methotrexate'],
    ['MTX 15mg 1x/sem SC', 'methotrexate'],
    ['Ledertrexate 15 mg/2 ml', 'methotrexate'],
    ['MÉTHOTREXATE2,5mg', 'methotrexate'],
    ['Imurel 50 mg', 'azathioprine'],
    ['solumedrol 1 g iv', 'methylprednisolone'],
    ['Solu Medrol S.A.B. 125 mg', 'methylprednisolone'],
    ['methyl prednisolone 16 mg', 'methylprednisolone'],
    ['hydroxy-chloroquine 200 mg', 'hydroxychloroquine'],
    ['mycophénolate mofétil 500 mg', 'mycophenolic acid'],
    ['azathioprine sodique 50 mg', 'azathioprine'],
    ['nab-trastuzumab', 'trastuzumab'],
  ])('%s → %s', (line, name) => {
    expect(names(line)).toEqual([name])
    expect(resolveLine(line, index).recognised).toBe(true)
  })

  it.each([
    'Co-amoxiclav 875/125',
    'AMOXICILLINE/ACIDE CLAVULANIQUE ALMUS 500 mg/62,5 mg',
    'amoxicilline + clavulaanzuur',
    'Augmentin 1 g',
  ])('%s names both components and has the combination’s own code', (line) => {
    const resolution = resolveLine(line, index)
    expect(resolution.substances.map(({ name }) => name)).toEqual(['amoxicillin', 'clavulanic acid'])
    expect(resolution.atc).toEqual(['J01CR02'])
  })

  it.each([
    ['Imuran (azathioprine) 50 mg', ['azathioprine']],
    ['Medrol 16 mg, Imuran 50 mg', ['methylprednisolone', 'azathioprine']],
    ['Imuran 50 mg prednisolon 10 mg', ['azathioprine', 'prednisolone']],
  ])('%s → %j', (line, expected) => expect(names(line)).toEqual(expected))

  it('an order of components of its own still has the combination’s code', () =>
    expect(resolveLine('ZIDOVUDINE/LAMIVUDINE ARROW 300 mg/150 mg', index).atc).toEqual(['J05AR01']))

  it('a vaccine is one substance, whatever its box spells out', () =>
    expect(names('PRIORIX, poudre et solvant. Vaccin rougeole-oreillons-rubéole, vaccin varicelleux')).toEqual([
      'measles, combinations with mumps and rubella, live attenuated',
    ]))
})

describe('what is not certain is offered, never accepted', () => {
  it.each([
    ['methotraxate 2,5 mg', 'methotrexate'],
    ['azathioprne 50', 'azathioprine'],
    ['MPA 500 mg', 'mycophenolic acid'],
    ['AZT 300 mg', 'zidovudine'],
    ['trastuzumab deruxtecan 100 mg', 'trastuzumab'],
    ['éfavirenz/foobarvir 600 mg', 'efavirenz'],
    ['nor-azathioprine', 'azathioprine'],
    ['Herceptin Plus', 'trastuzumab'],
    ['amoxicilline 500 mg + foobarinate', 'amoxicillin'],
    ['FOOBARCAINE 10 mg/ml HYDROCORTISONE', 'hydrocortisone'],
    ['Imuran (méthotrexate) 10 mg', 'azathioprine'],
    ['hepatitis b vaccine, nasal spray', 'hepatitis b vaccine'],
  ])('%s is not recognised, and offers %s', (line, name) => {
    const resolution = resolveLine(line, index)
    expect(resolution.recognised).toBe(false)
    expect(resolution.candidates.map((candidate) => candidate.name)).toContain(name)
  })

  it('an ambiguous name yields no substance, a score for each meaning', () => {
    const { substances, candidates } = resolveLine('MPA 500 mg', index)
    expect(substances).toEqual([])
    expect(candidates).toHaveLength(2)
    expect(candidates.every(({ score }) => score > 0 && score <= 1)).toBe(true)
  })

  it.each([
    'Metoprolol 50 mg',
    'Solian 100 mg',
    'Imurex',
    'Medikinet 10 mg',
    'hydrocortancyl',
    'prednisole',
    'Medral 16',
  ])('the look-alike %s is not taken for a steroid or an immunosuppressant', (line) =>
    expect(names(line).filter((name) => name !== 'metoprolol')).toEqual([]),
  )

  it('a drug nobody knows stays a medicine to ask about', () =>
    expect(resolveLine('Zorblaxumab 300 mg', index)).toMatchObject({
      kind: 'medicine',
      recognised: false,
      substances: [],
    }))
})

describe('lines that are no drug', () => {
  it.each(['Actif', '12/03/2026', 'Dr Dupont', 'matin et soir', 'Jan', 'Plan', 'Natal', 'vivant', '', '—', 'Arret'])(
    '%s',
    (line) => expect(resolveLine(line, index)).toMatchObject({ kind: 'nothing', recognised: false, substances: [] }),
  )
})

describe('what kind of line it is', () => {
  it.each([
    ['Arnica montana 9 CH granules', 'homeopathy'],
    ['Pas de méthotrexate', 'negative'],
    ['Geen', 'negative'],
    ['No known medications', 'negative'],
    ['geen azathioprine', 'negative'],
    ['Placebo 1 gélule', 'placebo'],
    ['Médicament expérimental (étude ADORE)', 'investigational'],
    ['studiemedicatie 1x/dag', 'investigational'],
    ['study drug', 'investigational'],
    ['tofacitinib of placebo', 'investigational'],
    ['Studie TST-02: blind (TST-771 of placebo)', 'investigational'],
    ['TST-771 ou placebo', 'investigational'],
  ])('%s → %s', (line, kind) => expect(resolveLine(line, index)).toMatchObject({ kind, recognised: true }))

  it('a denial reaches to the comma, not to the next drug', () =>
    expect(names('Pas d’azathioprine, méthotrexate 15 mg')).toEqual(['methotrexate']))

  it('a line too long to be a medication is read from its beginning', () =>
    expect(names(`azathioprine ${'x '.repeat(5_000)}`)).toEqual(['azathioprine']))
})

describe('route and form decide the codes and whether it acts systemically', () => {
  it.each([
    ['Tacrolimus 0,1 % zalf', ['D11AH01'], false],
    ['Tacrolimus gélule 1 mg', ['L04AD02'], true],
    ['Protopic', ['D11AH01'], false],
    ['Tacrolimus', ['L04AD02', 'D11AH01'], undefined],
    ['Prednisolone 20 mg', ['H02AB06'], true],
    ['Prednisolon oogdruppels 5 mg/ml', ['S01BA04'], false],
    ['Solupred 20 mg', ['H02AB06'], true],
    ['budésonide 3 mg gélule', ['A07EA06'], undefined],
    ['Xeljanz 5 mg', ['L04AF01', 'L04AA29'], true],
    ['Votubia 2,5 mg', ['L01EG02'], true],
    ['everolimus 2,5 mg', ['L04AH02', 'L01EG02'], true],
  ])('%s → %j, systemic %s', (line, atc, systemic) => {
    const resolution = resolveLine(line, index)
    expect(resolution.atc).toEqual(atc)
    expect(resolution.substances[0]?.systemic).toBe(systemic)
  })

  it('a depot brand says so', () => expect(resolveLine('Depo-Medrol 40 mg', index).release).toBe('depot'))
})

describe('a batch', () => {
  it('keeps the order, and carries the facts of what it names or may mean', () => {
    const batch = resolveLines(['Imurel', 'AZT', 'Imurel'], index)
    expect(batch.resolutions.map(({ line }) => line)).toEqual(['Imurel', 'AZT', 'Imurel'])
    expect(Object.keys(batch.substances).sort((a, b) => a.localeCompare(b))).toEqual(['azathioprine', 'zidovudine'])
  })

  it('says why in words of the line', () =>
    expect(resolveLine('Imurel 50 mg', index).because).toBe('"Imurel" a brand of azathioprine'))

  it('never throws and never recognises a substance-less medicine, whatever is written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const { recognised, kind, substances } = resolveLine(line, index)
        return !(recognised && kind === 'medicine' && substances.length === 0)
      }),
    ))
})
