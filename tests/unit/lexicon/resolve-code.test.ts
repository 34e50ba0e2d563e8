import { describe, expect, it } from 'vitest'
import { codeTable } from '../../../lib/lexicon/code-table'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { embedded } from './adversarial'

const index = embedded()

describe('a line that names its drug by ATC code alone', () => {
  it.each([
    ['L04AX03', 'methotrexate', ['L04AX03'], true],
    ['ATC: L04AX03', 'methotrexate', ['L04AX03'], true],
    ['D11AH01', 'tacrolimus', ['D11AH01'], false],
    ['L04AA29', 'tofacitinib', ['L04AF01', 'L04AA29'], true],
    ['L01XC02', 'rituximab', ['L01FA01', 'L01XC02'], true],
    ['H02AB07 20 mg', 'prednisone', ['H02AB07'], true],
    ['C09BB04', 'perindopril + amlodipine', ['C09BB04'], true],
  ])('%s → %s', (line, names, atc, systemic) => {
    const found = resolveLine(line, index)
    expect(found).toMatchObject({ recognised: true, kind: 'medicine', atc })
    expect(found.substances.map(({ name }) => name).join(' + ')).toBe(names)
    expect(found.substances[0]?.systemic).toBe(systemic)
  })
  it.each(['XYZ L04AX03', 'L04AX99', 'L04AX03 L04AX01'])('%s is not accepted', (line) =>
    expect(resolveLine(line, index).recognised).toBe(false),
  )
  it('a name on the line speaks for itself', () =>
    expect(resolveLine('Imurel 50 mg L04AX01', index).substances.map(({ name }) => name)).toEqual(['azathioprine']))
  it('every code stands for what has it', () =>
    expect(codeTable(index).get('L04AX01')?.flat()).toEqual([index.byName.get('azathioprine')]))
})
