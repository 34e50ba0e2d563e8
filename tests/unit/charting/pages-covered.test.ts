import { describe, expect, it } from 'vitest'
import { coverTheWhole, onePager } from '../../../lib/charting/pages-covered'

const part = (from: number, to: number, total = 27) => ({ from, to, total })

describe('parts of one list', () => {
  it.each([
    ['all three pages', [part(1, 10), part(11, 20), part(21, 27)], true],
    ['in another order, one read twice', [part(21, 27), part(1, 10), part(1, 10), part(11, 20)], true],
    ['the middle one not read', [part(1, 10), part(21, 27)], false],
    ['the last row missing', [part(1, 10), part(11, 26)], false],
    ['the first one not read', [part(11, 20), part(21, 27)], false],
    ['another total in between: the list has changed', [part(1, 10), part(11, 20), part(21, 28, 28)], false],
    ['none', [], false],
  ])('%s', (_, parts, whole) => expect(coverTheWhole(parts)).toBe(whole))

  it('one pager said twice is one', () => expect(onePager(['1–10 of 27', '1 à 10 sur 27'])).toEqual(part(1, 10)))
  it('two lists with pagers of their own are not told apart', () =>
    expect(onePager(['1–10 of 27', '1–5 of 8'])).toBeNull())
  it('"Next" has no numbers', () => expect(onePager(['Next'])).toBeNull())
})
