import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInami, checkRpps } from '../../../lib/forms/licence-number'

describe('numbers of the person who prescribes', () => {
  it.each([
    ['99700218896', 'ok'],
    ['1000 0000 009', 'ok'],
    ['10000000008', 'doubtful'],
    ['1000000000', 'wrong-length'],
    ['1000000000a', 'wrong-length'],
    ['', 'wrong-length'],
  ])('RPPS %s is %s', (typed, expected) => expect(checkRpps(typed)).toBe(expected))

  it.each([
    ['1-00001-06-004', 'ok'],
    ['10000106', 'ok'],
    ['1-00001-07-004', 'doubtful'],
    ['1-00001-06-04', 'wrong-length'],
  ])('INAMI/RIZIV %s is %s', (typed, expected) => expect(checkInami(typed)).toBe(expected))

  it('one digit mistyped is always noticed', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 999_999 }),
        fc.nat(7),
        fc.integer({ min: 1, max: 9 }),
        (six, at, by) => {
          const good = `${six}${String(97 - (six % 97)).padStart(2, '0')}`
          const bad = [...good].map((digit, i) => (i === at ? String((Number(digit) + by) % 10) : digit)).join('')
          return checkInami(good) === 'ok' && checkInami(bad) === 'doubtful'
        },
      ),
    ))
})
