import { describe, expect, it } from 'vitest'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { acceptedAs, embedded, rowsOf, setsOf } from './adversarial'

/**
 * Lines as wards of six countries chart them, each with its truth written before it was resolved: combinations, local and systemic
 * forms, eye drops, vaccines, regimens, insulins, blood products, study drugs, denials, abbreviations that mean two things. An empty
 * `expected` is a line that must not be accepted as a medicine taken.
 */
const index = embedded()
const rows = rowsOf('ward-lines')

describe('ward lines', () => {
  it('are as many as they must be, and written once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(590)
    expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length)
  })
  it.each(rows.map(({ line = '', expected = '' }) => [line, expected]))('%s', (line, expected) => {
    const accepted = acceptedAs(line, index).join('+')
    if (expected === '') expect(accepted).toBe('')
    else expect(setsOf(expected)).toContain(accepted)
  })
  it('act where they are put: a collyre is local, a tablet is not', () => {
    const other = rows.filter(({ line = '', systemic = '' }) => {
      if (systemic === '') return false
      return resolveLine(line, index).substances.some((one) => one.systemic !== (systemic === 'yes'))
    })
    expect(other.map(({ line }) => line)).toEqual([])
  })
})
