import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../lib/lexicon/edit-distance'
import { fold, foldLine } from '../../../lib/lexicon/fold'
import { nameVariants } from '../../../lib/lexicon/name-variants'
import { keyOf, orthographicKey } from '../../../lib/lexicon/orthographic-key'
import { suggest, suggestTable } from '../../../lib/lexicon/suggest'
import { smallIndex } from './small-lexicon'

describe('folding', () => {
  it.each([
    ['Solu-Médrol®', 'solu medrol'],
    ['interféron bêta-1a', 'interferon beta 1 a'],
    ['IFN-β1a', 'ifn beta 1 a'],
    ['MÉTHOTREXATE2,5mg', 'methotrexate 2 5 mg'],
    ['cœur', 'coeur'],
    ['me\u0301drol', 'medrol'],
    ['azathio\u00adprine', 'azathioprine'],
    ['100\u00a0µg', '100 ug'],
  ])('%s → %s', (written, folded) => expect(fold(written)).toBe(folded))

  it('every word keeps its place in the line as written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) =>
        foldLine(line).words.every(({ text, at, until }) => fold(line.slice(at, until)) === text),
      ),
    ))
})

describe('the orthographic key', () => {
  it.each([
    ['ciclosporin', 'cyclosporine'],
    ['methotrexate', 'metotrexaat'],
    ['cefuroxime', 'kefuroxim'],
    ['phenytoin', 'fenytoine'],
    ['amoxicillin', 'amoxicilline'],
    ['azathioprine', 'azatioprin'],
  ])('%s and %s are one', (a, b) => expect(keyOf(fold(a))).toBe(keyOf(fold(b))))

  it.each([
    ['prednisone', 'prednisolone'],
    ['chloroquine', 'hydroxychloroquine'],
    ['hydroxyzine', 'hydralazine'],
    ['cefotaxime', 'cefoxitin'],
  ])('%s and %s are two', (a, b) => expect(orthographicKey(a)).not.toBe(orthographicKey(b)))
})

describe('typos', () => {
  it.each([
    ['methotrexate', 'methotrexate', 0],
    ['methotraxate', 'methotrexate', 1],
    ['metohtrexate', 'methotrexate', 1],
    ['methotrexat', 'methotrexate', 1],
    ['prednisone', 'prednisolone', 2],
    ['imuran', 'humira', 3],
  ])('%s → %s is %i edits (3 means more than 2)', (a, b, edits) => expect(editDistance(a, b, 2)).toBe(edits))

  it('is the same both ways', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b, 3) === editDistance(b, a, 3))))

  it('suggests near names and beginnings, best first; nothing for short words', () => {
    const index = smallIndex()
    const table = suggestTable(index)
    const first = suggest('azathioprne', table)[0]
    expect(index.targets[first?.target ?? -1]?.s).toEqual([index.byName.get('azathioprine')])
    expect(suggest('methotrex', table).length).toBeGreaterThan(0)
    expect(suggest('mtx', table)).toEqual([])
  })
})

it.each([
  ['acide clavulanique', 'clavulanique (acide)'],
  ['folic acid', 'acid folic'],
  ['Solu-Médrol', 'SoluMédrol'],
])('%s is also written %s', (name, variant) => expect(nameVariants(name)).toEqual([name, variant]))
