import { describe, expect, it } from 'vitest'
import { codeHasRoute, isLocalCode } from '../../../lib/lexicon/atc-routes'
import { chooseCodes } from '../../../lib/lexicon/choose-codes'
import { foldLine } from '../../../lib/lexicon/fold'
import { isFormWord, parseForm } from '../../../lib/lexicon/parse-form'
import { isPlainStrength, parseStrength } from '../../../lib/lexicon/parse-strength'
import { findPhrases, phraseTable } from '../../../lib/lexicon/phrase-table'
import { systemicOf } from '../../../lib/lexicon/systemic-of'
import { smallIndex } from './small-lexicon'

describe('form and route words', () => {
  it.each([
    ['comprimé pelliculé', 'oral', 'tablet'],
    ['gélule gastro-résistante', 'oral', 'capsule'],
    ['oogdruppels 5 ml', 'ocular', undefined],
    ['pommade ophtalmique', 'ocular', 'ointment'],
    ['pommade', 'cutaneous', 'ointment'],
    ['solution injectable par voie sous-cutanée', 'subcutaneous', 'injection'],
    ['infusievloeistof', 'intravenous', 'infusion'],
    ['suspension injectable (intra-articulaire)', 'intra-articular', 'injection'],
    ['solution pour bain de bouche', 'buccal', 'solution'],
    ['s.c.', 'subcutaneous', undefined],
    ['per os', 'oral', undefined],
    ['neusspray', 'nasal', undefined],
    ['zetpil', 'rectal', undefined],
    ['lavement', 'rectal', undefined],
    ['collyre', 'ocular', undefined],
    ['solution injectable', undefined, 'injection'],
    ['voie inconnue', undefined, undefined],
  ])('%s → %s, %s', (text, route, form) => {
    expect(parseForm(text).route).toBe(route)
    expect(parseForm(text).form).toBe(form)
  })

  it('"IM, IV" leaves both', () =>
    expect(parseForm('poudre (IM, IV)').routes).toEqual(['intramuscular', 'intravenous']))

  it('release is read: LP, retard, depot', () => {
    expect(parseForm('comprimé LP').release).toBe('modified')
    expect(parseForm('depot').release).toBe('depot')
  })

  it('a form word is known as one', () => expect([isFormWord('gelule'), isFormWord('imurel')]).toEqual([true, false]))
})

it('the longest phrase wins, and a word already taken is left alone', () => {
  const table = phraseTable([
    [1, 'eye'],
    [2, 'eye drops'],
  ])
  expect(findPhrases(table, foldLine('eye drops')).map(({ value }) => value)).toEqual([2])
  expect(findPhrases(table, foldLine('eye drops'), [true, false])).toEqual([])
})

describe('strength', () => {
  it.each([
    ['Medrol A 16 mg', '16 mg', true],
    ['Metoject 12,5 mg/0.25 ml', '12,5 mg/0.25 ml', false],
    ['Protopic zalf 0,3mg/g', '0,3mg/g', false],
    ['hydrocortisone 1 %', '1 %', false],
    ['NIVESTIM 12 MU/0,2 ml', '12 MU/0,2 ml', false],
    ['Imurel', undefined, false],
  ])('%s → %s, plain %s', (line, strength, plain) => {
    expect(parseStrength(line)).toBe(strength)
    expect(isPlainStrength(line, parseStrength(line))).toBe(plain)
  })
})

describe('codes by route', () => {
  it('a code without a route of its own has those of its ATC group', () => {
    expect(codeHasRoute('D07AA03', undefined, 'cutaneous')).toBe(true)
    expect(codeHasRoute('D07AA03', undefined, 'oral')).toBe(false)
    expect(codeHasRoute('L04AX03', undefined, 'subcutaneous')).toBe(true)
    expect(codeHasRoute('L04AX03', 'oral', 'subcutaneous')).toBe(false)
  })

  it('dupilumab and abrocitinib act systemically though their codes are of the skin', () =>
    expect(['D11AH05', 'D11AH08', 'D11AH01', 'D07AC01'].map(isLocalCode)).toEqual([false, false, true, true]))

  it('all codes stand when none fits the route', () =>
    expect(chooseCodes([{ code: 'H02AB06' }], { routes: ['cutaneous'], plainStrength: false })).toEqual(['H02AB06']))

  it('an injection into a joint is neither systemic nor local until a person says', () => {
    const index = smallIndex()
    const { facts } = index.substances[index.byName.get('methylprednisolone') ?? -1]!
    expect(systemicOf(['intra-articular'], ['H02AB04'], facts)).toBeUndefined()
  })
})
