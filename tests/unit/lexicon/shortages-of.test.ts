import { describe, expect, it } from 'vitest'
import type { Shortage } from '../../../lib/lexicon/import/imported-product'
import { resolveLines } from '../../../lib/lexicon/resolve-lines'
import { namesOf, shortageBook } from '../../../lib/lexicon/shortages-of'
import { smallIndex } from './small-lexicon'

const entry = (over: Partial<Shortage>): Shortage => ({
  cis: '60000001',
  name: 'METHOTREXATE 10 mg, comprimé',
  state: 'out-of-stock',
  from: '2026-03-01',
  updated: '2026-03-01',
  back: null,
  url: '',
  ...over,
})

const bookOf = (entries: readonly Shortage[]) => shortageBook(entries, resolveLines(namesOf(entries), smallIndex()))

describe('availability by substance', () => {
  it('puts every entry under what its product is made of, the latest word first', () => {
    const old = entry({ updated: '2025-01-10', state: 'tension' })
    const recent = entry({ updated: '2026-05-02', state: 'available-again' })
    expect(bookOf([old, recent]).bySubstance.get('methotrexate')).toEqual([recent, old])
  })
  it('counts what it cannot name, with or without a name', () => {
    const { name: _none, ...bare } = entry({})
    expect(bookOf([entry({ name: 'ZOLFANIX 5 mg' }), bare]).unknown).toBe(2)
  })
  it('asks for each name once', () => expect(namesOf([entry({}), entry({ cis: '60000002' })])).toHaveLength(1))
})
