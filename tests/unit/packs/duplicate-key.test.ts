import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../lib/packs/duplicate-key'

describe('a key that an object has twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1},"c":[{"d":1},{"d":1,"e":[],"d":2}]}', 'c[1].d'],
    ['{"id":1,"\\u0069d":2}', 'id'],
    ['{"a":"{\\"a\\":1}","a":1}', 'a'],
    ['[[1,2],{"x":{"y":1,"y":1}}]', '[1].x.y'],
  ])('%s', (text, path) => expect(duplicateKey(text)).toBe(path))

  it.each([['{"a":{"a":{"a":1}}}'], ['[{"a":1},{"a":2}]'], ['{"a":"a","b":"a"}'], ['"a"'], ['{"a":["a","a","\\""]}']])(
    'none in %s',
    (text) => expect(duplicateKey(text)).toBeNull(),
  )

  it('what is written from an object has none', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => duplicateKey(JSON.stringify(value)) === null),
      { numRuns: 300 },
    ))
})
