import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternWays } from '../../../lib/forms/pattern-ways'
import { safePattern } from '../../../lib/forms/safe-pattern'

describe('patterns of a form', () => {
  it.each([
    ['\\d{4}(-\\d{2})?', '1986-04', '86'],
    ['[+0-9 ()./-]{6,40}', '+32 2 123 45 67', 'call me'],
    ['\\d{11}', '10003456789', '1000345678'],
    ['(?:BE|FR)-\\d+', 'BE-12', 'DE-12'],
  ])('%s takes %s and not %s', (pattern, good, bad) => {
    expect(safePattern(pattern)?.test(good)).toBe(true)
    expect(safePattern(pattern)?.test(bad)).toBe(false)
  })

  it.each([
    '(a+)+',
    '(a|a)*b',
    '(a|ab)*c',
    '\\d*\\d*\\d*x',
    '(.*)(.*)',
    '(?=a)b',
    '(a)\\1',
    '[a',
    'a{2,1}',
    'x'.repeat(201),
  ])('is not used because it could run away, or is wrong: %s', (pattern) =>
    expect(safePattern(pattern)).toBeUndefined(),
  )

  it.each([
    ['abc', 1],
    ['a?b?', 4],
    ['(a|b){3}', 8],
    ['a{2,5}', 4],
  ])('%s can be laid over a text in at most %i ways', (pattern, ways) => expect(patternWays(pattern)).toBe(ways))

  it('whatever the pattern, a test of 1000 characters ends', () => {
    const piece = fc.constantFrom(
      'a',
      '\\d',
      '[ab]',
      '.',
      '(a|b)',
      '(?:ab?)',
      'a+',
      'a*',
      'a{1,9}',
      '(a+)+',
      '(a|aa)*',
      '|',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const test = safePattern(pieces.join(''))
        if (test === undefined) return true
        const started = performance.now()
        test.test(`${'a'.repeat(999)}!`)
        return performance.now() - started < 5000
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
