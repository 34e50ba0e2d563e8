import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../lib/lexicon/classes-of'
import { type MemberEntry, membership } from '../../../lib/lexicon/membership'
import { resolveLines } from '../../../lib/lexicon/resolve-lines'
import { steroidDose } from '../../../lib/lexicon/steroid-dose'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import { smallIndex } from './small-lexicon'

const index = smallIndex()
const factsOf = (name: string) => index.substances[index.byName.get(name) ?? -1]!.facts

const belongs = (line: string, set: string, more: Partial<MemberEntry> = {}) => {
  const { resolutions, substances } = resolveLines([line], index)
  const { line: _line, candidates: _c, because: _b, matched: _m, strength: _s, ...entry } = resolutions[0]!
  return membership(VALUE_SETS.get(set)!, { ...entry, ...more }, { sets: VALUE_SETS, facts: substances })
}

const IMMUNE = 'immunosuppressive-immunomodulating-systemic'
const ABOVE = 'corticosteroid-systemic-above-replacement'
const daily = (mg: number) => ({ dose: { text: `${mg} mg/j`, perDayMg: mg } })

describe('membership of a value set', () => {
  it.each([
    ['azathioprine 50 mg', IMMUNE, 'met'],
    ['tacrolimus gélule', IMMUNE, 'met'],
    ['tacrolimus 1 mg gél.', IMMUNE, 'met'],
    ['tacrolimus 1 mg, 1 gél. au coucher', IMMUNE, 'met'],
    ['tacrolimus zalf 0,1%', IMMUNE, 'not-met'],
    ['tacrolimus', IMMUNE, 'unknown'],
    ['pirfenidone 267 mg', IMMUNE, 'not-met'],
    ['filgrastim 30 MU injection', IMMUNE, 'not-met'],
    ['Plaquenil 200 mg', IMMUNE, 'met'],
    ['metoprolol 50 mg', IMMUNE, 'not-met'],
    ['tofacitinib 5 mg', 'jak-inhibitor', 'met'],
    ['tacrolimus gélule', 'calcineurin-inhibitor', 'met'],
    ['Plaquenil 200 mg', 'antimalarial', 'met'],
    ['Plaquenil 200 mg', 'anti-infective-systemic', 'not-met'],
    ['chloroquine 100 mg', 'anti-infective-systemic', 'met'],
    ['Augmentin 1 g', 'antibacterial-systemic', 'met'],
    ['Priorix', 'live-vaccine', 'met'],
    ['hepatitis b vaccine', 'live-vaccine', 'not-met'],
    ['hepatitis b vaccine', 'vaccine', 'met'],
    ['étude clinique : produit expérimental', 'investigational', 'met'],
    ['azathioprine', 'investigational', 'not-met'],
    ['méthotrexate 2,5 mg', 'conventional-immunosuppressant-ad', 'met'],
    ['Ventolin comprimé 4 mg', 'salbutamol-oral-solid', 'met'],
    ['Ventolin aerosol', 'salbutamol-oral-solid', 'not-met'],
    ['salbutamol sirop', 'salbutamol-oral-solid', 'not-met'],
    ['salbutamol', 'salbutamol-oral-solid', 'unknown'],
  ])('%s in %s: %s', (line, set, truth) => expect(belongs(line, set)).toBe(truth))

  it.each(['Zorblaxumab 300 mg', 'AZT 300 mg', 'methotraxate', 'Actif', 'éfavirenz/foobarvir'])(
    'a line that is not recognised is unknown, never outside: %s',
    (line) => expect(belongs(line, IMMUNE)).toBe('unknown'),
  )

  it.each(['Pas de méthotrexate', 'Arnica 9 CH', 'Placebo'])(
    'a line that is known to be no drug is outside: %s',
    (line) => expect(belongs(line, IMMUNE)).toBe('not-met'),
  )

  it('a study drug without a name may be anything', () => expect(belongs('study drug', IMMUNE)).toBe('unknown'))

  it('a route column outranks what the line suggested', () => {
    expect(belongs('tacrolimus', IMMUNE, { route: 'cutaneous' })).toBe('not-met')
    expect(belongs('tacrolimus', IMMUNE, { route: 'oral' })).toBe('met')
  })
})

describe('corticosteroids count by dose', () => {
  it.each([
    ['prednisolone 5 mg', daily(7.5), 'not-met'],
    ['prednisolone 5 mg', daily(7.6), 'met'],
    ['prednisolone 5 mg', {}, 'unknown'],
    ['hydrocortisone 10 mg', daily(30), 'not-met'],
    ['hydrocortisone 10 mg', daily(31), 'met'],
    ['hydrocortisone crème 1 %', {}, 'not-met'],
    ['Depo-Medrol 40 mg', {}, 'met'],
    ['Medrol 16 mg', { dose: { text: '16 mg', value: 16, unit: 'mg' } }, 'met'],
    ['Medrol 4 mg', { dose: { text: '4 mg', value: 4, unit: 'mg' } }, 'unknown'],
    ['azathioprine 50 mg', {}, 'not-met'],
  ])('%s with %j: %s', (line, more, truth) => {
    expect(belongs(line, ABOVE, more)).toBe(truth)
    if (!line.startsWith('aza')) expect(belongs(line, IMMUNE, more)).toBe(truth)
  })

  it('any systemic dose is a systemic corticosteroid', () =>
    expect(belongs('prednisolone 5 mg', 'corticosteroid-systemic', daily(2.5))).toBe('met'))

  it('a weekly dose is spread over its days', () =>
    expect(steroidDose({ dose: { text: '60 mg/sem', perWeekMg: 60 } }, factsOf('prednisolone'))).toBe(
      'above-replacement',
    ))
})

describe('the classes of a substance', () => {
  it('are all that route and dose could make it belong to', () => {
    expect(classesOf(factsOf('prednisolone'))).toEqual(
      expect.arrayContaining([IMMUNE, 'corticosteroid-systemic', ABOVE]),
    )
    expect(classesOf(factsOf('metoprolol'))).toEqual([])
  })

  it('every set names only sets that exist', () => {
    for (const { include, exclude = [] } of VALUE_SETS.values())
      for (const { valueSet } of [...include, ...exclude])
        if (valueSet !== undefined) expect(VALUE_SETS.has(valueSet)).toBe(true)
  })

  it.each([
    'anticoagulant',
    'immunoglobulin',
    'ms-dmt',
    'anti-tnf',
    'anthelmintic',
    'antiparasitic',
    'tuberculosis-regimen',
    'topical-for-aphthae',
  ])('the set %s exists', (id) => expect(VALUE_SETS.get(id)?.id).toBe(id))
})
