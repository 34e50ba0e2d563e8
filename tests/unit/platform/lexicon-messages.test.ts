import { describe, expect, it } from 'vitest'
import { LEXICON_MESSAGES } from '../../../lib/platform/lexicon-messages'

const chunk = {
  importId: '6f0d1f4e-1111-4222-8333-444455556666',
  seq: 0,
  products: [{ id: '1', names: ['X'], substances: [['y']], atc: ['L04AX03'], groups: [] }],
  shortages: [],
}

describe('messages about the lexicon', () => {
  const request = LEXICON_MESSAGES['import-chunk'].request
  it('take a piece of an import', () => expect(request.safeParse(chunk).success).toBe(true))
  it.each([
    ['a piece of no import', { ...chunk, importId: 'x' }],
    ['a product without a name', { ...chunk, products: [{ ...chunk.products[0], names: [] }] }],
    ['a code that is none', { ...chunk, products: [{ ...chunk.products[0], atc: ['X99'] }] }],
    ['more than a piece', { ...chunk, products: Array.from({ length: 5_001 }, () => chunk.products[0]) }],
  ])('refuse %s', (_what, body) => expect(request.safeParse(body).success).toBe(false))
})
