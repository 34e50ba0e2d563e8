import { describe, expect, it } from 'vitest'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { embedded } from './adversarial'

const index = embedded()

describe('a drug spoken of and not given is offered, not accepted', () => {
  it.each([
    'Tacrolimus 8,2 ng/ml',
    'Cortisol 350 nmol/L',
    'Méthotrexate 0,05 µmol/l',
    'Interferon gamma release assay',
    'Infliximab antistoffen',
    'taux de ciclosporine',
    'TRUE Test patch (budesonide)',
    'Lithium battery',
    'Methotrexate use denied',
    'Allergies : Augmentin (urticaire 2012), iode',
    'ALLERGIES & SENSITIVITIES: trimethoprim (rash)',
    'Penicillin allergy',
    'CI métoclopramide (Parkinson)',
    'Codeine intolerance (nausea)',
    'CAVE: penicilline',
    'méthotrexate contre-indiqué (cirrhose)',
    'Mère sous lithium',
    'Voorschrijver: dr. Yasmin El Amrani',
    'GP: Dr A. Allegra, Elm Surgery',
    'HLA-B*57:01 (abacavir) screen neg',
    'vancomycin trough 14.2 mcg/mL',
  ])('%s', (line) => {
    const { recognised, substances, candidates } = resolveLine(line, index)
    expect([recognised, substances.length]).toEqual([false, 0])
    expect(candidates).not.toEqual([])
  })
  it.each([
    'Tacrolimus 1 mg',
    'KCl 40 mmol/L',
    'Adrénaline 10 µg/ml',
    'Budesonide 3 mg, test sanguin avant',
    'Ciclosporine 100 mg, taux à contrôler',
    'zyrtec allergy 10 mg',
    'Omeprazole DR 20 mg',
    'Prednison 20 mg wegen Allergie',
    'Cetirizine 10 mg for allergies',
    'Ibuprofène 400 mg contre la douleur',
  ])('%s is given', (line) => expect(resolveLine(line, index).recognised).toBe(true))
})

it('an allergy beside a drug that is taken: that drug is offered first', () =>
  expect(resolveLine('Aspirin allergy - on clopidogrel 75 od', index)).toMatchObject({
    recognised: false,
    candidates: [{ name: 'clopidogrel' }, { name: 'acetylsalicylic acid' }],
  }))

it('an allergy after a drug that is taken leaves it for a person to say', () =>
  expect(resolveLine('Ceftriaxone 2 g IV, allergie pénicilline', index)).toMatchObject({
    recognised: false,
    substances: [{ name: 'ceftriaxone' }],
  }))

describe('denials', () => {
  it('a denied drug with its strength is asked about, never dropped', () =>
    expect(resolveLine('No 1 Imurel 50 mg', index)).toMatchObject({ kind: 'medicine', recognised: false }))
  it('"non substituable" denies no drug', () =>
    expect(resolveLine('Non substituable Neoral 100 mg', index)).toMatchObject({
      recognised: true,
      substances: [{ name: 'ciclosporin' }],
    }))
  it('what is denied does not hide what is taken', () =>
    expect(resolveLine('geen azathioprine meer, nu methotrexaat 15 mg', index)).toMatchObject({
      recognised: true,
      substances: [{ name: 'methotrexate' }],
    }))
})
