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
  ])('%s is given', (line) => expect(resolveLine(line, index).recognised).toBe(true))
})

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
